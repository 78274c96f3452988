package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 10 on a real disk that is full: skipped where this process may not mount one. */
@Tag("full")
final class FullDiskTest {
  private static final int PAGE = 4096;
  private final TwoSites sites;
  private final Path disk;
  private final Path output;

  FullDiskTest(@TempDir Path folder) throws IOException {
    this.sites = TwoSites.write(folder);
    this.disk = Files.createDirectories(folder.resolve("disk"));
    this.output = disk.resolve("site");
  }

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64m", "waymark-test", disk.toString()),
        "a disk can be mounted");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  @Test
  void siteStaysAsItWasHoweverMuchSpaceIsLeft() throws IOException, InterruptedException {
    int failed = 0;
    boolean fits = false;
    for (int pages = 0; !fits; pages++) {
      sites.buildFirstOrSecond(true, output);
      // A file that fills the disk but for some pages.
      fill(pages);
      String message = failure();
      Files.delete(disk.resolve("filler"));
      fits = message.isEmpty();
      if (!fits) {
        failed++;
        assertSaidAndUntouched(message, pages + " free pages");
      }
      sites.buildFirstOrSecond(false, output);
      sites.assertClean(false, output, pages + " free pages");
    }
    assertThat(failed).isGreaterThan(40);
    PromiseNumbers.keep(
        10, getClass(), failed + " builds on a full disk, each with a page more: 0 changed files");
  }

  @Test
  void siteStaysAsItWasHoweverManyFilesAreLeft() throws IOException, InterruptedException {
    int failed = 0;
    boolean fits = false;
    for (int files = 0; !fits; files++) {
      sites.buildFirstOrSecond(true, output);
      long used = entries();
      assertThat(run("mount", "-o", "remount,nr_inodes=" + (used + files), disk.toString()))
          .isTrue();
      String message = failure();
      assertThat(run("mount", "-o", "remount,nr_inodes=100000", disk.toString())).isTrue();
      fits = message.isEmpty();
      if (!fits) {
        failed++;
        assertSaidAndUntouched(message, files + " free inodes");
      }
      sites.buildFirstOrSecond(false, output);
      sites.assertClean(false, output, files + " free inodes");
    }
    assertThat(failed).isGreaterThan(20);
  }

  @Test
  void diskThatCanOnlyBeReadIsSaidToRootToo() throws IOException, InterruptedException {
    sites.buildFirstOrSecond(true, output);
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
    for (Path site : List.of(output, disk.resolve("another"))) {
      assertThatThrownBy(() -> sites.buildFirstOrSecond(false, site))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("cannot write the site into " + site)
          .hasMessageContaining("the disk can only be read: choose another folder");
    }
    sites.assertClean(true, output, "a build on a read-only disk");
  }

  private void assertSaidAndUntouched(String message, String space) throws IOException {
    assertThat(message)
        .as(space)
        .startsWith("cannot write the site into " + output)
        .contains("the disk is full: free some space on it")
        .endsWith("; no published file was changed");
    sites.assertClean(true, output, space);
  }

  private String failure() {
    try {
      sites.buildFirstOrSecond(false, output);
      return "";
    } catch (UncheckedIOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void fill(int freePages) throws IOException {
    long size = Files.getFileStore(disk).getUsableSpace() - (long) freePages * PAGE;
    byte[] page = new byte[PAGE];
    try (var out = Files.newOutputStream(disk.resolve("filler"))) {
      for (long written = 0; written < size; written += PAGE) {
        out.write(page);
      }
    }
  }

  /** Count files and folders, with the root of the disk. */
  private long entries() throws IOException {
    try (var paths = Files.walk(disk)) {
      return paths.count();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && !said.contains("error");
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
