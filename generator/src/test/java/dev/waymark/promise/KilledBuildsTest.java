package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves every file whole, old or new, and the next one heals the site. */
@Tag("full")
final class KilledBuildsTest {
  private static final int KILLS = 500;

  /** Several times as long as a build takes. */
  private static final int LONGEST_WAIT_MS = 60;

  /** As many as processors of a small machine, each with a folder of its own. */
  private static final int LANES = 2;

  @Test
  void everyFileIsWholeAfterEachKill(@TempDir Path folder) throws Exception {
    TwoSites sites = TwoSites.write(folder);
    ExecutorService threads = Executors.newFixedThreadPool(LANES);
    List<Future<Integer>> lanes = new ArrayList<>();
    for (int i = 0; i < LANES; i++) {
      Path output = folder.resolve("site-" + i);
      Random random = new Random(i);
      lanes.add(threads.submit(() -> kill(sites, output, random)));
    }
    int halfDone = 0;
    for (Future<Integer> lane : lanes) {
      halfDone += lane.get();
    }
    threads.shutdown();
    assertThat(halfDone).as("kills that hit a build while it moved files").isGreaterThan(5);
    PromiseNumbers.keep(
        2,
        getClass(),
        KILLS
            + " SIGKILLs, "
            + halfDone
            + " of them between two moves: 0 files not whole, next = clean build");
  }

  /** Return how many kills hit a build while it moved files. */
  private static int kill(TwoSites sites, Path output, Random random) throws Exception {
    int halfDone = 0;
    for (int kill = 0; kill < KILLS / LANES; kill++) {
      buildUntilKilled(kill % 20 == 0, sites, output, random);
      sites.assertWhole(output, "kill " + kill);
      halfDone += sites.isOne(output) ? 0 : 1;
      boolean first = random.nextBoolean();
      sites.buildFirstOrSecond(first, output);
      sites.assertClean(first, output, "kill " + kill);
    }
    return halfDone;
  }

  private static void buildUntilKilled(
      boolean wholeBuilds, TwoSites sites, Path output, Random random)
      throws IOException, InterruptedException {
    Class<?> main = wholeBuilds ? EndlessBuilds.class : EndlessPublishing.class;
    Process process = ChildJvm.start(main, sites, output);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = random.nextInt(3); i >= 0; i--) { // the first builds of a JVM are slow
        assertThat(lines.readLine()).as("the process builds").isNotNull();
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT_MS));
    } finally {
      process.destroyForcibly().waitFor(); // SIGKILL
    }
  }
}
