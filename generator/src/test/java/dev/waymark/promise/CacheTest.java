package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.RandomEdits;
import dev.waymark.RandomSite;
import dev.waymark.SiteFixture;
import dev.waymark.Waymark;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 13: a build that knows of the last one makes what a build into an empty folder makes. */
final class CacheTest {
  private static final Path THEME = Path.of("..", "templates", "src", "main", "resources");
  private static final int FEW = 12;
  private static final int MANY_DAMAGES = 200;
  private static final int MANY_EDITS = 500;

  /** How many bytes of the end of the cache say what else there is. */
  private static final int END = 200;

  private final Path folder;
  private final Path cache;

  /** Is part of the program that builds. */
  private final Path program;

  CacheTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.program = Files.createDirectory(folder.resolve("program"));
    this.cache = folder.resolve("again/waymark/cache");
  }

  @Test
  void editsMakeTheCleanSite() throws IOException {
    edit(3, FEW);
  }

  @Test
  @Tag("full")
  void manyEditsMakeTheCleanSite() throws IOException {
    edit(4, MANY_EDITS);
    PromiseNumbers.keep(
        13, getClass(), MANY_EDITS + " edits, " + MANY_DAMAGES + " damages: = clean build");
  }

  @Test
  void damagesMakeTheCleanSite() throws IOException {
    damage(5, FEW);
  }

  @Test
  @Tag("full")
  void manyDamagesMakeTheCleanSite() throws IOException {
    damage(6, MANY_DAMAGES);
  }

  private void edit(int seed, int times) throws IOException {
    Path source = new RandomSite(folder, seed).site().source();
    RandomEdits edits = new RandomEdits(source, seed);
    List<String> made = new ArrayList<>();
    int good = 0;
    for (int i = 0; i < times; i++) {
      good += assertClean(source, made.toString()) ? 1 : 0;
      made.add(edits.edit());
    }
    assertThat(good).isBetween(times / 5, times - 1);
  }

  private void damage(int seed, int times) throws IOException {
    Path source = new RandomSite(folder, seed).site().source();
    Random random = new Random(seed);
    assertThat(assertClean(source, "nothing")).isTrue();
    byte[] old = Files.readAllBytes(cache);
    for (int i = 0; i < times; i++) {
      Path changed = source.resolve("guides/g0.md");
      Files.writeString(changed, Files.readString(changed) + "\nMore " + i + ".\n");
      String damage = damage(random, old);
      date(random, source);
      date(random, folder.resolve("again/waymark"));
      assertThat(assertClean(source, damage)).isTrue();
    }
  }

  /** Damage the cache, and return how. */
  private String damage(Random random, byte[] old) throws IOException {
    byte[] whole = Files.isRegularFile(cache) ? Files.readAllBytes(cache) : old;
    byte[] bytes = whole.clone();
    int at = random.nextInt(whole.length);
    int kind = random.nextInt(10);
    switch (kind) {
      case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes[whole.length - 1 - random.nextInt(END)]++;
      case 3 -> bytes = Arrays.copyOf(whole, at);
      case 4 -> Arrays.fill(bytes, at, Math.min(whole.length, at + END), (byte) 0);
      case 5 -> bytes = old;
      case 6 -> swap(bytes, random);
      case 7 -> bytes = ofAnotherSite(random);
      case 8 -> Files.writeString(program.resolve("class"), "version " + at);
      default -> {} // as it is, but for its date
    }
    Files.write(cache, bytes);
    return "damage " + kind + " at " + at + " of " + whole.length;
  }

  /** Swap two stretches of one length, as if entries had changed their places. */
  private static void swap(byte[] bytes, Random random) {
    int length = 1 + random.nextInt(bytes.length / 2);
    int first = random.nextInt(bytes.length - 2 * length + 1);
    byte[] one = Arrays.copyOfRange(bytes, first, first + length);
    System.arraycopy(bytes, first + length, bytes, first, length);
    System.arraycopy(one, 0, bytes, first + length, length);
  }

  private BuildReport build(Path source, Path output) throws IOException {
    URL[] parts = {THEME.toUri().toURL(), program.toUri().toURL()};
    try (URLClassLoader themes = new URLClassLoader(parts, null)) {
      BuildOptions options =
          BuildOptions.builder(source, output).date(SiteFixture.DATE).themes(themes).build();
      return Waymark.build(options, new BuildListener() {});
    }
  }

  private byte[] ofAnotherSite(Random random) throws IOException {
    Path other = Files.createTempDirectory(folder, "other");
    Path source = new RandomSite(other, random.nextInt()).site().source();
    build(source, other.resolve("site"));
    return Files.readAllBytes(other.resolve("waymark/cache"));
  }

  private static void date(Random random, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (random.nextBoolean()) {
          long day = random.nextInt(30_000); // from 1970 to 2052
          Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(day * 86_400)));
        }
      }
    }
  }

  /** Build over the last site and into an empty folder, and return whether that is published. */
  private boolean assertClean(Path source, String after) throws IOException {
    Path again = folder.resolve("again/site");
    Path clean = Files.createTempDirectory(folder, "clean").resolve("site");
    BuildReport report = build(source, again);
    BuildReport expected = build(source, clean);
    assertThat(report.diagnostics()).as(after).isEqualTo(expected.diagnostics());
    assertThat(report.failed()).as(after).isEqualTo(expected.failed());
    if (!report.failed()) {
      assertThat(TwoSites.allDigests(again)).as(after).isEqualTo(TwoSites.allDigests(clean));
    }
    return !report.failed();
  }
}
