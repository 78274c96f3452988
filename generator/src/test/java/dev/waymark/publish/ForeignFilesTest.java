package dev.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.promise.PromiseNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 1: nothing is overwritten or deleted that this program did not write. */
final class ForeignFilesTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "a/index.html", "a", "b/c/index.html", "c");

  private final Path folder;
  private final Path output;

  ForeignFilesTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("site");
  }

  @Test
  void foreignFilesInRandomTreesAreNeverLost() throws IOException {
    refusedOf(100);
  }

  @Test
  @Tag("full")
  void foreignFilesInManyRandomTreesAreNeverLost() throws IOException {
    int refused = refusedOf(1_000);
    PromiseNumbers.keep(
        1, getClass(), "1000 random trees, " + refused + " refused: 0 foreign bytes lost");
  }

  /** Return in how many random trees something was in the way. */
  private int refusedOf(int trees) throws IOException {
    int refused = 0;
    for (int seed = 0; seed < trees; seed++) {
      Random random = new Random(seed);
      Path tree = folder.resolve("tree-" + seed);
      Tree.publish(tree, randomSite(random, "one"));
      SortedMap<String, String> foreign = addForeign(random, tree);
      SortedMap<String, String> before = Tree.all(tree);
      Map<String, String> next = randomSite(random, "two");
      try {
        Tree.publish(tree, next);
        assertThat(Tree.files(tree)).as("seed " + seed).containsAllEntriesOf(next);
      } catch (UncheckedIOException e) {
        refused++;
        assertThat(e).hasCauseInstanceOf(ForeignFileException.class);
        assertThat(Tree.all(tree)).as("seed " + seed).isEqualTo(before);
      }
      assertThat(Tree.files(tree)).as("seed " + seed).containsAllEntriesOf(foreign);
    }
    assertThat(refused).as("cases with a file in the way").isBetween(trees / 10, trees * 9 / 10);
    return refused;
  }

  @Test
  void folderWithForeignFilesAndNoManifestIsRefused() throws IOException {
    Tree.write(output, "thesis.txt", "years of work");
    assertRefusedUnchanged(SITE, "thesis.txt");
  }

  @Test
  void foreignFileIsNeverOverwritten() throws IOException {
    Tree.publish(output, Map.of("index.html", "home"));
    Tree.write(output, "a/index.html", "mine");
    assertRefusedUnchanged(SITE, "a/index.html");
  }

  @Test
  void fileChangedByHandIsNeverOverwritten() throws IOException {
    Tree.publish(output, SITE);
    Tree.write(output, "b/c/index.html", "by hand");
    Map<String, String> next =
        Map.of("index.html", "HOME", "a/index.html", "A", "b/c/index.html", "C");
    assertRefusedUnchanged(next, "changed since");
  }

  @Test
  void fileChangedByHandStopsTheBuildThatWouldRemoveIt() throws IOException {
    Tree.publish(output, SITE);
    Tree.write(output, "a/index.html", "by hand");
    assertRefusedUnchanged(Map.of("index.html", "home"), "was changed since it was written");
  }

  @Test
  void foreignFileWithTheSameContentStaysForeign() throws IOException {
    Tree.publish(output, Map.of("index.html", "home"));
    Tree.write(output, "a/index.html", "a");
    Tree.publish(output, SITE);
    Tree.publish(output, Map.of("index.html", "home"));
    assertThat(Tree.files(output)).containsEntry("a/index.html", "a");
  }

  @Test
  void foreignFileWhereAFolderHasToGoIsRefused() throws IOException {
    Tree.publish(output, Map.of("index.html", "old"));
    Tree.write(output, "a", "mine");
    assertRefusedUnchanged(SITE, output.resolve("a").toString());
  }

  @Test
  void foreignFolderWhereAFileHasToGoIsRefused() throws IOException {
    Tree.publish(output, SITE);
    Tree.write(output, "b/notes.txt", "mine");
    assertRefusedUnchanged(
        Map.of("b", "file", "index.html", "new"), output.resolve("b").toString());
  }

  @Test
  void emptyForeignFolderWhereAFileHasToGoIsRefused() throws IOException {
    Tree.publish(output, SITE);
    Files.createDirectories(output.resolve("empty"));
    assertRefusedUnchanged(Map.of("empty", "file"), output.resolve("empty").toString());
  }

  @Test
  void linkInTheWayIsRefused() throws IOException {
    Tree.publish(output, Map.of("index.html", "home"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(output.resolve("a"), elsewhere);
    assertRefusedUnchanged(SITE, "symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void danglingLinkInTheWayIsRefused() throws IOException {
    Tree.publish(output, Map.of("index.html", "home"));
    Files.createSymbolicLink(output.resolve("a"), folder.resolve("nowhere"));
    assertRefusedUnchanged(SITE, "symbolic link");
  }

  @Test
  void foreignFileWhereAFolderWasIsKept() throws IOException {
    Tree.publish(output, SITE);
    Files.delete(output.resolve("a/index.html"));
    Files.delete(output.resolve("a"));
    Tree.write(output, "a", "mine");
    Tree.publish(output, Map.of("index.html", "home"));
    assertThat(Tree.files(output)).isEqualTo(Map.of("index.html", "home", "a", "mine"));
  }

  @Test
  void nothingIsDeletedThroughALink() throws IOException {
    Tree.publish(output, SITE);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(output.resolve("a"), elsewhere);
    Files.createSymbolicLink(output.resolve("a"), elsewhere);
    Tree.publish(output, Map.of("index.html", "home"));
    assertThat(Tree.all(elsewhere)).isEqualTo(Map.of("index.html", "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "waymark-manifest 1\n",
        "waymark-manifest 2\nend 0\n",
        "waymark-manifest 1\nend 1\n",
        "waymark-manifest 1\nshort a\nend 1\n",
        "\u00ff\u00fe\u0000",
      })
  void corruptManifestDeletesNothing(String corrupt) throws IOException {
    Tree.publish(output, SITE);
    Tree.write(output, ".waymark/manifest", corrupt);
    assertRefusedUnchanged(Map.of("index.html", "new"), "has no whole list");
  }

  @Test
  void manifestTruncatedAnywhereDeletesNothing() throws IOException {
    Tree.publish(output, SITE);
    String whole = Files.readString(output.resolve(".waymark/manifest"));
    for (int length = 0; length < whole.length() - 1; length += 7) {
      Tree.write(output, ".waymark/manifest", whole.substring(0, length));
      assertRefusedUnchanged(Map.of("index.html", "new"), "has no whole list");
    }
  }

  @Test
  void manifestNeverLeadsOutOfTheFolder() throws IOException {
    Tree.write(folder, "victim.txt", "precious");
    String digest = FileTree.digest(folder.resolve("victim.txt"));
    Tree.publish(output, Map.of("index.html", "home"));
    Manifest forged = Manifest.read(output.resolve(".waymark/manifest")).orElseThrow();
    forged.add("../victim.txt", digest);
    forged.add(folder.resolve("victim.txt").toString(), digest);
    forged.replace(output.resolve(".waymark/manifest"));
    Tree.publish(output, Map.of("index.html", "new"));
    assertThat(folder.resolve("victim.txt")).hasContent("precious");
  }

  private void assertRefusedUnchanged(Map<String, String> site, String reason) throws IOException {
    Map<String, String> before = Tree.all(output);
    assertThatThrownBy(() -> Tree.publish(output, site))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ForeignFileException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(output.toString());
    assertThat(Tree.all(output)).isEqualTo(before);
  }

  private static Map<String, String> randomSite(Random random, String content) {
    Map<String, String> site = new HashMap<>();
    for (int i = random.nextInt(6) + 1; i > 0; i--) {
      String path = randomPath(random) + "/index.html";
      site.put(path, random.nextBoolean() ? "shared" : content + path);
    }
    return site;
  }

  private static String randomPath(Random random) {
    List<String> parts = new ArrayList<>();
    for (int depth = random.nextInt(3) + 1; depth > 0; depth--) {
      parts.add(String.valueOf((char) ('a' + random.nextInt(3))));
    }
    return String.join("/", parts);
  }

  /** Add new files, change some of the site's, and put files where folders could go. */
  private static SortedMap<String, String> addForeign(Random random, Path tree) throws IOException {
    SortedMap<String, String> foreign = new TreeMap<>();
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      String path = randomPath(random) + (random.nextInt(3) == 0 ? "/index.html" : "/notes.txt");
      foreign.put(path, "mine " + i);
      Tree.write(tree, path, "mine " + i);
    }
    Path file = tree.resolve("d");
    if (random.nextBoolean()) {
      foreign.put("d", "mine");
      Files.writeString(file, "mine");
    }
    return foreign;
  }
}
