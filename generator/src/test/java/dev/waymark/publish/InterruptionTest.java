package dev.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 2: a kill at any moment leaves every file whole, and the next build heals the site. */
final class InterruptionTest {
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old home",
          "same/index.html", "same",
          "gone/deep/index.html", "gone",
          "folder/index.html", "a page",
          "file", "a file",
          "assets/a.css", "old css");
  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new home",
          "same/index.html", "same",
          "added/index.html", "added",
          "folder", "now a file",
          "file/index.html", "now a page",
          "assets/b.css", "new css");
  private static final Map<String, String> LATER =
      Map.of("index.html", "later", "gone/deep/index.html", "back", "folder/x", "folder again");

  private final Path folder;

  InterruptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Dies at the n-th change, as a killed process would: nobody cleans up. */
  private static final class Kill implements Runnable {
    private int left;

    Kill(int changes) {
      this.left = changes;
    }

    @Override
    public void run() {
      if (left-- == 0) {
        throw new AssertionError("killed");
      }
    }
  }

  @Test
  void killAtAnyMomentLeavesWholeFilesAndTheNextBuildHeals() throws IOException {
    int moments = countChanges();
    assertThat(moments).isGreaterThan(10);
    for (int i = 0; i < moments; i++) {
      for (Map<String, String> next : List.of(NEW, OLD, LATER)) {
        Path output = folder.resolve("site-" + i + "-" + Objects.hashCode(next));
        Tree.publish(output, OLD);
        kill(output, NEW, i);
        assertEveryFileIsWhole(output, i);
        Tree.publish(output, next);
        assertThat(Tree.files(output)).as("after a kill at change " + i).isEqualTo(next);
        assertThat(Tree.all(output.resolve(".waymark"))).containsOnlyKeys("lock", "manifest");
        Tree.publish(output, Map.of("index.html", "alone"));
        assertThat(Tree.site(output)).as("all of it is ours").hasSize(1);
      }
    }
  }

  @Test
  void killOfAFirstBuildHeals() throws IOException {
    for (int i = 0; i < NEW.size() + 3; i++) {
      Path output = folder.resolve("first-" + i);
      kill(output, NEW, i);
      Tree.publish(output, LATER);
      assertThat(Tree.files(output)).isEqualTo(LATER);
    }
  }

  @Test
  void secondKillHealsToo() throws IOException {
    int moments = countChanges();
    for (int i = 0; i < moments; i++) {
      Path output = folder.resolve("twice-" + i);
      Tree.publish(output, OLD);
      kill(output, NEW, i);
      kill(output, LATER, (i * 7) % 5);
      Tree.publish(output, NEW);
      assertThat(Tree.files(output)).isEqualTo(NEW);
    }
  }

  private int countChanges() {
    int[] changes = new int[1];
    Path output = folder.resolve("count");
    Tree.publish(output, OLD);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      Tree.addAll(publisher, NEW);
      publisher.publish(() -> changes[0]++);
    }
    return changes[0];
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static void kill(Path output, Map<String, String> site, int changes) throws IOException {
    Publisher publisher = Publisher.open(output, List.of());
    Tree.addAll(publisher, site);
    assertThatThrownBy(() -> publisher.publish(new Kill(changes))).hasMessage("killed");
    publisher.unlock();
  }

  private static void assertEveryFileIsWhole(Path output, int moment) throws IOException {
    Tree.files(output)
        .forEach(
            (path, content) ->
                assertThat(content)
                    .as(path + " after a kill at change " + moment)
                    .isIn(OLD.get(path), NEW.get(path)));
  }
}
