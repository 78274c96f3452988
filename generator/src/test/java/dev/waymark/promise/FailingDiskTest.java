package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.promise.Fault.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 10 at every write of a build: it says what is wrong, and the site is as it was. */
@Tag("full")
final class FailingDiskTest {
  private static final String UNTOUCHED = "; no published file was changed";
  private final TwoSites sites;
  private final Path output;

  FailingDiskTest(@TempDir Path folder) throws IOException {
    this.sites = TwoSites.write(folder);
    this.output = folder.resolve("site");
  }

  @Test
  void fullDiskLeavesTheSiteAsItWas() throws IOException {
    int writes = writesOf();
    int failed = 0;
    for (int i = 0; i < writes; i++) {
      AtomicInteger left = new AtomicInteger(i);
      Fault fault =
          (kind, path) -> {
            if (kind != Kind.READS && left.decrementAndGet() < 0 && kind == Kind.GROWS) {
              throw new FileSystemException(path, null, "No space left on device");
            }
          };
      String message = failure(fault);
      if (!message.isEmpty()) {
        failed++;
        assertThat(message)
            .startsWith("cannot write the site into " + output)
            .contains("the disk is full: free some space on it")
            .endsWith(UNTOUCHED);
        sites.assertClean(true, output, "no space at write " + i);
      } else {
        sites.assertClean(false, output, "no space for reports at write " + i);
      }
      sites.buildFirstOrSecond(false, output);
      sites.assertClean(false, output, "no space at write " + i);
    }
    assertThat(failed).isGreaterThan(80);
    PromiseNumbers.keep(
        10, getClass(), failed + " builds out of space, one at each write: 0 changed files");
  }

  /** Where a disk fails between two moves, the site is a mix, of whole files alone. */
  @Test
  void errorAtEachWriteLeavesWholeFiles() throws IOException {
    int writes = writesOf();
    int untouched = 0;
    int mixed = 0;
    for (int i = 0; i < writes; i++) {
      AtomicInteger left = new AtomicInteger(i);
      Fault fault =
          (kind, path) -> {
            if (kind != Kind.READS && left.getAndDecrement() == 0) {
              throw new FileSystemException(path, null, "Input/output error");
            }
          };
      String message = failure(fault);
      sites.assertWhole(output, "an error at write " + i);
      if (message.contains(UNTOUCHED)) {
        untouched++;
        sites.assertClean(true, output, "an error at write " + i);
      } else if (!message.isEmpty()) {
        mixed++;
        assertThat(message).contains("Input/output error");
      }
      sites.buildFirstOrSecond(false, output);
      sites.assertClean(false, output, "an error at write " + i);
    }
    assertThat(untouched).isGreaterThan(80);
    assertThat(mixed).isGreaterThan(10);
  }

  @Test
  void firstBuildOnAFullDiskLeavesNothing(@TempDir Path empty) throws IOException {
    for (int i = 0; i < 40; i++) {
      AtomicInteger left = new AtomicInteger(i);
      Fault fault =
          (kind, path) -> {
            if (kind == Kind.GROWS && left.decrementAndGet() < 0) {
              throw new IOException("No space left on device");
            }
          };
      Path site = empty.resolve("a/site");
      try (FaultyDisk disk = new FaultyDisk(fault)) {
        assertThat(message(disk, site)).contains("the disk is full");
      }
      assertThat(empty).as("no space at write " + i).isEmptyDirectory();
    }
  }

  /** Return what a build of the second site over the first says, or nothing where it succeeds. */
  private String failure(Fault fault) throws IOException {
    sites.buildFirstOrSecond(true, output);
    sites.assertClean(true, output, "a build on a healthy disk");
    try (FaultyDisk disk = new FaultyDisk(fault)) {
      return message(disk, output);
    }
  }

  private String message(FaultyDisk disk, Path site) {
    try {
      sites.buildFirstOrSecond(false, disk.at(site));
      return "";
    } catch (UncheckedIOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private int writesOf() throws IOException {
    AtomicInteger writes = new AtomicInteger();
    Fault count =
        (kind, path) -> {
          if (kind != Kind.READS) {
            writes.incrementAndGet();
          }
        };
    assertThat(failure(count)).isEmpty();
    return writes.get();
  }

  @Test
  void readOnlyDiskIsSaidAndLeavesTheSite() throws IOException {
    Map<String, Long> before = Map.copyOf(sites.firstFiles());
    Fault fault =
        (kind, path) -> {
          if (kind != Kind.READS) {
            throw new FileSystemException(path, null, "Read-only file system");
          }
        };
    assertThat(failure(fault)).contains("the disk can only be read").endsWith(UNTOUCHED);
    assertThat(TwoSites.digests(output)).isEqualTo(before);
  }
}
