package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that puts three files over the default theme gets these three, and all else as it was. */
final class ThemeOverrideTest {
  private static final Path THEME = Path.of("..", "templates", "src", "main", "resources");
  private static final String TOKENS = ":root{--accent:#123456}\n";
  private static final String PARTIAL =
      "<#macro disclaimer text=\"\"><p class=\"own\">${text}</p></#macro>\n";

  @TempDir Path folder;

  @Test
  void nothingElseChanges() throws IOException {
    write("site.yaml", "title: Calm hands\ndisclaimer: Not advice.\n");
    write(
        "guides/rest.md",
        """
        ---
        title: Rest
        summary: Rest.
        audience: self
        published: 2026-11-22
        steps: [Rest.]
        ---
        """);
    SortedMap<String, String> before = build("before");
    write("theme/partials/disclaimer.ftlh", PARTIAL);
    write("theme/assets/css/tokens.css", TOKENS);
    write("theme/messages/en.properties", "steps.heading = What to do");
    SortedMap<String, String> after = build("after");

    assertThat(before.get("guides/rest/index.html"))
        .contains(">Steps</h2>", "<section class=\"section disclaimer\">");
    before.computeIfPresent("guides/rest/index.html", (name, html) -> overridden(html));
    before.computeIfPresent(
        "guides/rest/index.md", (name, text) -> text.replace("## Steps", "## What to do"));
    before.computeIfPresent(
        "assets/site.css", (name, css) -> TOKENS + css.substring(css.indexOf("*,*::before")));
    assertThat(after).isEqualTo(before);
  }

  private static String overridden(String guide) {
    return guide
        .replaceAll(">Steps</(?=a|h2)", ">What to do</")
        .replaceFirst(
            "(?s)<section class=\"section disclaimer\">.*?</section>\n",
            "<p class=\"own\">Not advice.</p>");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Return the files of the site, without what the names of assets change with. */
  private SortedMap<String, String> build(String name) throws IOException {
    Path output = folder.resolve(name).resolve("site");
    try (URLClassLoader theme = new URLClassLoader(new URL[] {THEME.toUri().toURL()}, null)) {
      BuildReport report =
          Waymark.build(
              BuildOptions.builder(folder.resolve("content"), output)
                  .date(LocalDate.of(2026, 11, 22))
                  .themes(theme)
                  .build(),
              new BuildListener() {});
      assertThat(report.failed()).isFalse();
    }
    SortedMap<String, String> files = new TreeMap<>();
    GoldenFolder.read(output)
        .forEach((path, text) -> files.put(withoutDigest(path), withoutDigest(text)));
    return files;
  }

  private static String withoutDigest(String text) {
    return text.replaceAll("-[0-9a-f]{10}(?=[.](css|js|svg|png))", "");
  }
}
