package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrittenSiteTest {
  private static final WrittenSite SITE =
      WrittenSite.of(
          "https://x.example/sub", Map.of("index.html", "", "a b/index.html", "", "ä.svg", ""));

  @Test
  void addressLeadsToItsFile() {
    assertThat(SITE.fileAt("https://x.example/sub/")).contains("index.html");
    assertThat(SITE.fileAt("https://x.example/sub/a%20b/?q#f")).contains("a b/index.html");
    assertThat(SITE.fileAt("https://x.example/sub/%C3%A4.svg")).contains("ä.svg");
    assertThat(SITE.fileAt("https://x.example/sub/a%20b")).isEmpty();
    assertThat(SITE.fileAt("https://x.example/")).isEmpty();
    assertThat(SITE.fileAt("https://y.example/sub/")).isEmpty();
    assertThat(SITE.fileAt("/sub/")).isEmpty();
  }

  @Test
  void everyFileHasAnAddress() {
    assertThat(SITE.files()).allSatisfy(f -> assertThat(SITE.fileAt(SITE.address(f))).contains(f));
    assertThat(SITE.address("a b/index.html")).hasToString("https://x.example/sub/a%20b/");
  }

  @Test
  void folderIsRead(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(folder.resolve("expected/a"));
    Files.writeString(
        folder.resolve("content/site.yaml"), "title: T\nbaseUrl: \"https://z.example/b/\"\n");
    Files.writeString(folder.resolve("expected/a/index.html"), "<p id=x>");
    WrittenSite site = WrittenSite.read(folder);
    assertThat(site.files()).containsExactly("a/index.html");
    assertThat(site.base()).hasToString("https://z.example/b/");
    assertThat(site.hasBase()).isTrue();
    Files.writeString(folder.resolve("content/site.yaml"), "title: T\n");
    assertThat(WrittenSite.read(folder).hasBase()).isFalse();
  }
}
