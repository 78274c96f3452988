package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves every file whole, old or new, and the next one heals the site. */
@Tag("full")
final class KilledBuildsTest {
  private static final int KILLS = 500;

  /** After that many, a process is new: the first builds of a JVM are slow, and worth a kill. */
  private static final int MOST_BUILDS = 3;

  /** About as long as a build takes, so that kills fall anywhere into it. */
  private static final int LONGEST_WAIT_MS = 60;

  @Test
  void everyFileIsWholeAfterEachKill(@TempDir Path folder) throws Exception {
    TwoSites sites = TwoSites.write(folder);
    Path output = folder.resolve("site");
    Random random = new Random(2026);
    int halfDone = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      buildUntilKilled(sites, output, random);
      sites.assertWhole(output, "kill " + kill);
      halfDone += sites.isOne(output) ? 0 : 1;
      boolean first = random.nextBoolean();
      sites.buildFirstOrSecond(first, output);
      sites.assertClean(first, output, "kill " + kill);
    }
    assertThat(halfDone).as("kills that hit a build while it moved files").isGreaterThan(5);
    PromiseNumbers.keep(
        2,
        getClass(),
        KILLS
            + " SIGKILLs, "
            + halfDone
            + " of them between two moves: 0 files not whole, next = clean build");
  }

  private static void buildUntilKilled(TwoSites sites, Path output, Random random)
      throws IOException, InterruptedException {
    Process process = ChildJvm.start(EndlessBuilds.class, sites, output);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int builds = random.nextInt(MOST_BUILDS + 1);
      for (int i = 0; i < builds; i++) {
        assertThat(lines.readLine()).as("the process builds").isNotNull();
      }
      Thread.sleep(random.nextInt(builds == 0 ? 10 * LONGEST_WAIT_MS : LONGEST_WAIT_MS));
    } finally {
      process.destroyForcibly().waitFor(); // SIGKILL
    }
  }
}
