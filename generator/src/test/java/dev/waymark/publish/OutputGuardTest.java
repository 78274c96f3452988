package dev.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputGuardTest {
  private final Path folder;
  private final Path source;

  OutputGuardTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.source = Files.createDirectories(this.folder.resolve("project/src"));
    Tree.write(source, "site.yaml", "title: T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project/src", // the content folder itself
        "project/src/site", // in it
        "project", // around it
        "", // further around it
        "project/src/../src", // itself, by a detour
        "project/site/../src/out",
        "project/link", // itself, by a link
        "project/link/out",
        "link/src", // itself, by a link further up
        "link/out/../src/new",
      })
  void outputThatMeetsTheContentFolderIsRefused(String output) throws IOException {
    Files.createSymbolicLink(folder.resolve("project/link"), source);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("project"));
    assertRefused(folder.resolve(output), "refusing to write the site into ");
  }

  @Test
  void contentFolderThatIsALinkIsSeenThrough() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("content"), source);
    assertThatThrownBy(() -> Publisher.open(source.resolve("site"), List.of(link)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("refusing");
  }

  @Test
  void rootOfTheFileSystemIsRefused() throws IOException {
    assertRefused(folder.getRoot(), "choose a folder of its own");
  }

  @Test
  void homeFolderIsRefused() throws IOException {
    assertRefused(Path.of(System.getProperty("user.home")), "choose a folder of its own");
  }

  @Test
  void fileIsRefused() throws IOException {
    Path file = Tree.write(folder, "site", "a file");
    assertRefused(file, file + ": it is not a folder");
  }

  @Test
  void linkIsRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path link = Files.createSymbolicLink(folder.resolve("site"), empty);
    assertRefused(link, link + ": it is a symbolic link");
  }

  @Test
  void danglingLinkIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), folder.resolve("nowhere"));
    assertRefused(link, link + ": it is a symbolic link");
  }

  @Test
  void ownFolderThatIsALinkIsRefused() throws IOException {
    Tree.write(folder, "elsewhere/staging/1", "somebody else's");
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.createSymbolicLink(site.resolve(".waymark"), folder.resolve("elsewhere"));
    assertRefused(site, "is not a folder");
  }

  @Test
  void gitWorkTreeIsRefused() throws IOException {
    Tree.write(folder, "repository/.git/HEAD", "ref: refs/heads/main");
    assertRefused(folder.resolve("repository"), "is not empty (.git)");
  }

  @Test
  void folderNextToTheContentWithALongerNameIsFine() throws IOException {
    Path output = folder.resolve("project/src-site");
    Publisher publisher = Publisher.open(output, List.of(source));
    publisher.add("index.html", new byte[1]);
    publisher.publish();
    assertThat(output.resolve("index.html")).exists();
  }

  @Test
  void parentThatIsALinkIsFine() throws IOException {
    Files.createDirectories(folder.resolve("disk"));
    Files.createSymbolicLink(folder.resolve("target"), folder.resolve("disk"));
    Tree.publish(folder.resolve("target/site"), Map.of("index.html", "home"));
    assertThat(folder.resolve("disk/site/index.html")).hasContent("home");
  }

  private void assertRefused(Path output, String reason) throws IOException {
    Map<String, String> before = Tree.all(folder);
    assertThatThrownBy(() -> Publisher.open(output, List.of(source)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(reason);
    assertThat(Tree.all(folder)).isEqualTo(before);
  }
}
