package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.promise.Fault.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 2 at every write of a build: nothing happens on the disk after it, half of a write's
 * bytes are there, nobody cleans up. That is all a disk sees of a process that is killed.
 */
@Tag("full")
final class KilledAtEachWriteTest {
  private final TwoSites sites;
  private final Path output;

  KilledAtEachWriteTest(@TempDir Path folder) throws IOException {
    this.sites = TwoSites.write(folder);
    this.output = folder.resolve("site");
  }

  /** The process is dead from one write on. */
  private static final class Death implements Fault {
    private final AtomicInteger left;

    Death(int writes) {
      this.left = new AtomicInteger(writes);
    }

    @Override
    public void before(Kind kind, String path) {
      boolean alive = kind == Kind.READS ? left.get() >= 0 : left.decrementAndGet() >= 0;
      if (!alive) {
        throw new AssertionError("killed");
      }
    }
  }

  @Test
  void everyFileIsWholeAfterAKillAtEachWrite() throws IOException {
    int kills = 0;
    for (boolean first : new boolean[] {true, false}) {
      int writes = writesOf(first);
      assertThat(writes).isGreaterThan(100);
      for (int i = 0; i < writes; i++, kills++) {
        sites.buildFirstOrSecond(!first, output);
        killed(first, i);
        sites.assertWhole(output, "a kill at write " + i);
        sites.buildFirstOrSecond(i % 2 == 0, output);
        sites.assertClean(i % 2 == 0, output, "a kill at write " + i);
      }
    }
    PromiseNumbers.keep(
        2, getClass(), kills + " kills, one at each write: 0 files not whole, next = clean build");
  }

  private void killed(boolean first, int writes) throws IOException {
    try (FaultyDisk disk = new FaultyDisk(new Death(writes))) {
      assertThatThrownBy(() -> sites.buildFirstOrSecond(first, disk.at(output)))
          .hasMessage("killed");
    }
  }

  private int writesOf(boolean first) throws IOException {
    AtomicInteger writes = new AtomicInteger();
    sites.buildFirstOrSecond(!first, output);
    Fault count =
        (kind, path) -> {
          if (kind != Kind.READS) {
            writes.incrementAndGet();
          }
        };
    try (FaultyDisk disk = new FaultyDisk(count)) {
      sites.buildFirstOrSecond(first, disk.at(output));
    }
    sites.assertClean(first, output, "a build on a healthy disk");
    return writes.get();
  }
}
