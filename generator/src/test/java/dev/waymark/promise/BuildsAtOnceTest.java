package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.publish.Publisher;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 12: two builds into one folder never mix; one of them ends with a clear error. */
@Tag("full")
final class BuildsAtOnceTest {
  private static final int PAIRS = 100;
  private static final String BUILT = "built";

  private final TwoSites sites;
  private final Path folder;
  private final Random random = new Random(12);
  private int refused;

  BuildsAtOnceTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.sites = TwoSites.write(folder);
  }

  @Test
  void pairsOfThreadsNeverMix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    for (int pair = 0; pair < PAIRS; pair++) {
      Path output = output(pair);
      List<Future<String>> outcomes = new ArrayList<>();
      for (boolean first : List.of(true, false)) {
        int delay = random.nextInt(60);
        Callable<String> build =
            () -> {
              start.await();
              Thread.sleep(delay);
              return said(first, output);
            };
        outcomes.add(threads.submit(build));
      }
      assertOneSite(outcomes.get(0).get(), outcomes.get(1).get(), output, pair);
    }
    threads.shutdown();
    assertThat(refused).as("builds that met another").isGreaterThan(PAIRS / 10);
    PromiseNumbers.keep(
        12, getClass(), PAIRS + " pairs of threads, " + refused + " met: 0 mixed sites");
  }

  @Test
  void pairsOfProcessesNeverMix() throws Exception {
    for (int pair = 0, process = 0; process < 4; process++) {
      // A folder of an earlier build is built into again; each second one is new.
      Path output = folder.resolve("of-processes-" + process);
      try (Builder one = new Builder(sites, output);
          Builder other = new Builder(sites, output)) {
        for (int i = 0; i < PAIRS / 4; i++, pair++) {
          if (pair % 2 == 0) {
            delete(output);
          }
          one.order(0);
          Thread.sleep(random.nextInt(i < 5 ? 200 : 40));
          other.order(1);
          assertOneSite(one.answer(), other.answer(), output, pair);
        }
      }
    }
    assertThat(refused).as("builds that met another").isGreaterThan(PAIRS / 10);
    PromiseNumbers.keep(
        12, Builder.class, PAIRS + " pairs of processes, " + refused + " met: 0 mixed sites");
  }

  /** A process that closes a file loses its locks on it, on most systems. */
  @Test
  void refusedBuildLetsNoOtherProcessIn() throws Exception {
    Path output = folder.resolve("site");
    try (Publisher open = Publisher.open(output, List.of());
        Builder other = new Builder(sites, output)) {
      assertThat(said(true, output)).startsWith("another build is writing");
      other.order(0);
      assertThat(other.answer()).startsWith("another build is writing");
      open.publish();
    }
  }

  private void assertOneSite(String first, String second, Path output, int pair)
      throws IOException {
    for (String said : List.of(first, second)) {
      if (!said.equals(BUILT)) {
        refused++;
        assertThat(said)
            .as("pair " + pair)
            .isEqualTo(
                "another build is writing the site into " + output + ": wait until it has ended");
      }
    }
    assertThat(List.of(first, second)).as("pair " + pair).contains(BUILT);
    sites.assertWhole(output, "pair " + pair);
    assertThat(sites.isOne(output)).as("one site after pair " + pair).isTrue();
    boolean isFirst = !second.equals(BUILT) || TwoSites.digests(output).equals(sites.firstFiles());
    sites.assertClean(isFirst && first.equals(BUILT), output, "pair " + pair);
  }

  private String said(boolean first, Path output) {
    try {
      sites.buildFirstOrSecond(first, output);
      return BUILT;
    } catch (UncheckedIOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Each second pair meets a site of an earlier one. */
  private Path output(int pair) {
    return folder.resolve("of-threads-" + pair / 2);
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var paths = Files.walk(tree)) {
        for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** A process that builds when it is told to. */
  private static final class Builder implements AutoCloseable {
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    Builder(TwoSites sites, Path output) throws IOException {
      this.process = ChildJvm.start(BuildsOnDemand.class, sites, output);
      this.orders = process.outputWriter(StandardCharsets.UTF_8);
      this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    void order(int site) throws IOException {
      orders.write(site + "\n");
      orders.flush();
    }

    String answer() throws IOException {
      return String.valueOf(answers.readLine());
    }

    @Override
    public void close() throws IOException {
      orders.close();
    }
  }
}
