package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.SiteFixture;
import dev.waymark.Waymark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Two sites that take turns in one folder: some files are the same in both, some differ, some are
 * in one alone.
 */
record TwoSites(
    Path first, Path second, Map<String, Long> firstFiles, Map<String, Long> secondFiles) {
  private static final int GUIDES = 4;
  private static final String STATE_FOLDER = ".waymark/";

  /** Write the content of both below {@code folder}, and build each once, undisturbed. */
  static TwoSites write(Path folder) throws IOException {
    SiteFixture first = new SiteFixture(folder.resolve("first"));
    SiteFixture second = new SiteFixture(folder.resolve("second"));
    for (int i = 0; i < GUIDES; i++) {
      first.guide("guides/both-" + i + ".md", "Guide " + i, "", "The first text.\n".repeat(i * 40));
      second.guide(
          "guides/both-" + i + ".md", "Guide " + i, "", "The other text.\n".repeat(i * 30));
      first.guide("guides/first-" + i + ".md", "");
      second.guide("guides/second-" + i + ".md", "");
    }
    for (SiteFixture each : List.of(first, second)) {
      each.guide("guides/sheet.md", "Sheet", "", "Print [the sheet](sheet.pdf).");
    }
    String pdf = "A file of some size.".repeat(4_000);
    first.write("guides/sheet.pdf", pdf);
    second.write("guides/sheet.pdf", pdf + "Changed.");
    first.build();
    second.build();
    return new TwoSites(
        first.source(), second.source(), digests(first.output()), digests(second.output()));
  }

  BuildReport buildFirstOrSecond(boolean isFirst, Path output) {
    return build(isFirst ? first : second, output);
  }

  /** Check that each file in a folder is as in one of the sites. */
  void assertWhole(Path output, String after) throws IOException {
    for (Map.Entry<String, Long> file : digests(output).entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey() + " after " + after)
          .isIn(firstFiles.get(file.getKey()), secondFiles.get(file.getKey()));
    }
  }

  /** Return whether a folder holds all of one site, and nothing of the other. */
  boolean isOne(Path output) throws IOException {
    Map<String, Long> found = digests(output);
    return found.equals(firstFiles) || found.equals(secondFiles);
  }

  /** Check that a folder holds all of a site, and nothing else. */
  void assertClean(boolean isFirst, Path output, String after) throws IOException {
    assertThat(digests(output))
        .as("the build after " + after)
        .isEqualTo(isFirst ? firstFiles : secondFiles);
  }

  /** Build one of them into {@code output}. */
  static BuildReport build(Path content, Path output) {
    BuildOptions options = BuildOptions.builder(content, output).date(SiteFixture.DATE).build();
    return Waymark.build(options, new BuildListener() {});
  }

  /** Return a checksum of each file of a site, by path; without the publisher's own files. */
  static Map<String, Long> digests(Path site) throws IOException {
    Map<String, Long> digests = allDigests(site);
    digests.keySet().removeIf(name -> name.startsWith(STATE_FOLDER));
    return digests;
  }

  /** Return a checksum of each file in a folder, by path. */
  static Map<String, Long> allDigests(Path site) throws IOException {
    Map<String, Long> digests = new TreeMap<>();
    if (!Files.exists(site)) {
      return digests;
    }
    try (Stream<Path> paths = Files.walk(site)) {
      paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> digests.put(name(site, path), digest(path)));
    }
    return digests;
  }

  private static String name(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static long digest(Path file) {
    CRC32 checksum = new CRC32();
    try {
      checksum.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checksum.getValue();
  }
}
