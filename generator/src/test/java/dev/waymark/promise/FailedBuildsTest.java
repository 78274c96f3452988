package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildReport;
import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: a failed build changes no published byte, nor when a file was last written. */
@Tag("full")
final class FailedBuildsTest {
  private static final Path INPUTS = Path.of("src", "test", "resources", "inputs");
  private final SiteFixture site;

  FailedBuildsTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    for (String kind : List.of("guides", "pages")) {
      Path good = INPUTS.resolve("content").resolve(kind);
      for (Path file : files(good)) {
        copy(file, kind + "/" + good.relativize(file).toString().replace('\\', '/'));
      }
    }
    site.write("pages/about.md", "---\ntitle: About\n---\nText.\n");
  }

  @Test
  void everyInputThatFailsLeavesTheSite() throws IOException {
    assertThat(site.build().failed()).isFalse();
    SortedMap<String, String> before = state(site.output());
    int failed = 0;
    for (Path input : files(INPUTS)) {
      String name = INPUTS.relativize(input).toString().replace('\\', '/');
      if (name.endsWith(".md") && !name.startsWith("content/")) {
        Path copied = copy(input, name);
        // As the first guide of a site that changed elsewhere, too.
        site.write("pages/about.md", "---\ntitle: About\n---\nAnother text.\n");
        BuildReport report = site.build();
        Files.delete(copied);
        if (report.failed()) {
          failed++;
          assertThat(state(site.output())).as(name).isEqualTo(before);
        } else {
          site.write("pages/about.md", "---\ntitle: About\n---\nText.\n");
          site.build();
          before = state(site.output());
        }
      }
    }
    assertThat(failed).isGreaterThan(170);
    PromiseNumbers.keep(3, getClass(), failed + " builds of failing inputs: 0 changed bytes");
  }

  private Path copy(Path file, String name) throws IOException {
    Path target = site.source().resolve(name);
    Files.createDirectories(target.getParent());
    return Files.copy(file, target);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Return each file with its bytes and the time it was last written. */
  private static SortedMap<String, String> state(Path folder) throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    for (var file : TwoSites.allDigests(folder).entrySet()) {
      Path path = folder.resolve(file.getKey());
      String written = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toString();
      boolean lock = file.getKey().endsWith("/lock");
      state.put(file.getKey(), file.getValue() + (lock ? "" : " " + written));
    }
    return state;
  }
}
