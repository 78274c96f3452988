package dev.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "guides/neck/index.html", "neck", "assets/a.css", "css");

  private final Path folder;
  private final Path output;

  PublisherTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("target").resolve("site");
  }

  @Test
  void firstBuildWritesEverything() throws IOException {
    assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(3, 0, 0));
    assertThat(Tree.files(output)).isEqualTo(SITE);
    assertThat(Tree.all(output.resolve(".waymark"))).containsOnlyKeys("lock", "manifest");
  }

  @Test
  void secondBuildTouchesNoFile() throws IOException {
    Tree.publish(output, SITE);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output.resolve("index.html"), old);
    assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(0, 3, 0));
    assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(old);
  }

  @Test
  void onlyChangedFilesAreWritten() throws IOException {
    Tree.publish(output, SITE);
    Map<String, String> changed =
        Map.of("index.html", "HOME", "guides/neck/index.html", "neck", "assets/a.css", "css");
    assertThat(Tree.publish(output, changed)).isEqualTo(new Published(1, 2, 0));
    assertThat(Tree.files(output)).isEqualTo(changed);
  }

  @Test
  void removedPagesGoWithTheirEmptyFolders() throws IOException {
    Tree.publish(output, SITE);
    assertThat(Tree.publish(output, Map.of("index.html", "home")))
        .isEqualTo(new Published(0, 1, 2));
    assertThat(Tree.site(output)).containsOnlyKeys("index.html");
  }

  @Test
  void pageThatWasDeletedByHandComesBack() throws IOException {
    Tree.publish(output, SITE);
    Files.delete(output.resolve("index.html"));
    assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(1, 2, 0));
    assertThat(Tree.files(output)).isEqualTo(SITE);
  }

  @Test
  void folderMakesRoomForFile() throws IOException {
    Tree.publish(output, Map.of("a/index.html", "page", "a/b/c.html", "c", "z", "z"));
    assertThat(Tree.publish(output, Map.of("a", "file", "z", "z")))
        .isEqualTo(new Published(1, 1, 2));
    assertThat(Tree.site(output)).isEqualTo(Map.of("a", "file", "z", "z"));
  }

  @Test
  void fileMakesRoomForFolder() throws IOException {
    Tree.publish(output, Map.of("a", "file", "z", "z"));
    assertThat(Tree.publish(output, Map.of("a/b/index.html", "page", "z", "z")))
        .isEqualTo(new Published(1, 1, 1));
    assertThat(Tree.files(output)).isEqualTo(Map.of("a/b/index.html", "page", "z", "z"));
  }

  @Test
  void closingWithoutPublishingLeavesNoTraceOfNewFolders() throws IOException {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      Tree.addAll(publisher, SITE);
    }
    assertThat(Tree.all(folder)).isEmpty();
  }

  @Test
  void closingWithoutPublishingLeavesAnEmptyFolderEmpty() throws IOException {
    Files.createDirectories(output);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      Tree.addAll(publisher, SITE);
    }
    assertThat(Tree.all(output)).isEmpty();
    assertThat(output).exists();
  }

  @Test
  void closingWithoutPublishingLeavesThePublishedSite() throws IOException {
    Tree.publish(output, SITE);
    Map<String, String> before = Tree.all(output);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      Tree.addAll(publisher, Map.of("index.html", "other", "new/index.html", "new"));
    }
    assertThat(Tree.all(output)).isEqualTo(before);
  }

  @Test
  void leftoversOfAKilledFirstBuildAreNoObstacle() throws IOException {
    Tree.write(output, ".waymark/staging/1", "half a pa");
    Tree.publish(output, SITE);
    assertThat(Tree.files(output)).isEqualTo(SITE);
    assertThat(Tree.all(output.resolve(".waymark"))).containsOnlyKeys("lock", "manifest");
  }

  @Test
  void twoFilesForOnePathAreADefectOfTheCaller() {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      publisher.add("a", new byte[1]);
      assertThatThrownBy(() -> publisher.add("a", new byte[1]))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("two files");
    }
  }

  @Test
  void fileAndFolderOfOneNameAreADefectOfTheCaller() throws IOException {
    Tree.publish(output, SITE);
    Map<String, String> before = Tree.all(output);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      publisher.add("a", new byte[1]);
      publisher.add("a/index.html", new byte[1]);
      assertThatThrownBy(publisher::publish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a/index.html");
    }
    assertThat(Tree.all(output)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "a/../../x",
        "/etc/waymark-x",
        "a/../b",
        "",
        ".",
        "a/",
        "./a",
        "a//b",
        ".waymark",
        ".waymark/manifest",
        "a/../.waymark/manifest",
        "\0"
      })
  void pathsThatAreNotOnTheSiteAreRefused(String path) throws IOException {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      assertThatThrownBy(() -> publisher.add(path, new byte[1]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Tree.all(folder)).isEmpty();
  }

  @Test
  void missingFileToCopyIsNamed() {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      assertThatThrownBy(() -> publisher.add("a", folder.resolve("gone.svg"), "0"))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot read " + folder.resolve("gone.svg"));
    }
  }

  @Test
  void fileThatChangedSinceItWasReadIsRefused() throws IOException {
    Path picture = Files.writeString(folder.resolve("a.svg"), "new");
    try (Publisher publisher = Publisher.open(output, List.of())) {
      assertThatThrownBy(() -> publisher.add("a.svg", picture, "0".repeat(64)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(picture + " changed during the build");
    }
    assertThat(output).doesNotExist();
  }

  @Test
  void fileIsCopiedAndThenLeftAlone() throws IOException {
    Path picture = Files.writeString(folder.resolve("a.svg"), "drawing");
    for (int written : new int[] {1, 0}) {
      try (Publisher publisher = Publisher.open(output, List.of())) {
        publisher.add("media/a.svg", picture, FileTree.digest(picture));
        assertThat(publisher.publish().written()).isEqualTo(written);
      }
    }
    assertThat(output.resolve("media/a.svg")).hasContent("drawing");
  }

  @Test
  void secondBuildIntoTheSameFolderHasToWait() throws IOException {
    try (Publisher first = Publisher.open(output, List.of())) {
      first.add("index.html", "first".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> Publisher.open(output, List.of()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("another build is writing the site into " + output);
      first.publish();
    }
    assertThat(output.resolve("index.html")).hasContent("first");
    assertThat(Tree.publish(output, SITE).written()).isEqualTo(3);
  }

  @Test
  void withdrawnPageThatSomebodyChangedStopsTheBuild() throws IOException {
    Tree.publish(output, SITE);
    Files.writeString(output.resolve("guides/neck/index.html"), "by hand");
    Map<String, String> before = Tree.files(output);
    assertThatThrownBy(() -> Tree.publish(output, Map.of("index.html", "new")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is no longer part of the site, but was changed");
    assertThat(Tree.files(output)).isEqualTo(before);
  }

  @Test
  void outputThatCannotBeCreatedIsNamedAndLeavesNoTrace() throws IOException {
    Tree.write(folder, "target", "a file in the way");
    assertThatThrownBy(() -> Publisher.open(output, List.of()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot write the site into " + output);
    assertThat(Tree.all(folder)).containsOnlyKeys("target");
  }

  @Test
  void ioErrorWhileStagingNamesThePath() throws IOException {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      FileTree.delete(output);
      assertThatThrownBy(() -> publisher.add("a.html", new byte[1]))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot write the site into " + output.resolve("a.html"));
    }
  }
}
