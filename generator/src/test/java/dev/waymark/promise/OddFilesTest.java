package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.BuildReport;
import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each odd file gets an answer that helps, in time, and a site that is as it was or as it should
 * be.
 *
 * <p>{@code src/test/resources/promise/odd-files.txt} holds the answers. {@code
 * -Dgolden.update=true} writes them anew: read the difference before you commit it.
 */
final class OddFilesTest {
  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "promise", "odd-files.txt");

  @Test
  @Timeout(300)
  void everyOddFileHasItsAnswer(@TempDir Path folder) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "pipes, and names of any bytes");
    StringBuilder answers = new StringBuilder();
    int number = 0;
    for (var oddity : OddFiles.all().entrySet()) {
      Path home = Files.createDirectories(folder.resolve("case-" + number++)).toRealPath();
      answers.append("# ").append(oddity.getKey()).append("\n\n");
      answers.append(answer(home, oddity.getValue())).append("\n");
    }
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, answers);
    }
    assertThat(answers.toString()).doesNotContain("HANGS", "THROWS");
    assertThat(answers.toString()).isEqualTo(Files.readString(EXPECTED));
  }

  private static String answer(Path home, OddFiles.Oddity oddity) throws Exception {
    SiteFixture site = new SiteFixture(home);
    site.guide("guides/neck.md", "");
    assertThat(site.build().failed()).isFalse();
    oddity.apply(site);
    Map<String, Long> before = new TreeMap<>(TwoSites.digests(site.output()));
    String said = inTime(site);
    Map<String, Long> after = new TreeMap<>(TwoSites.digests(site.output()));
    boolean gone = !after.keySet().containsAll(before.keySet());
    String state = after.equals(before) ? "unchanged" : gone ? "with files gone" : "changed";
    return said.replace(home.toString(), "HOME") + "The site is " + state + ".\n";
  }

  private static String inTime(SiteFixture site) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(() -> said(site)).get(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "HANGS\n";
    } finally {
      thread.shutdownNow();
    }
  }

  private static String said(SiteFixture site) throws IOException {
    try {
      BuildReport report = site.build();
      return report.diagnostics().stream()
              .map(each -> DiagnosticPrinter.print(each) + "\n\n")
              .collect(Collectors.joining())
          + (report.failed() ? "Stopped. " : "Built. ");
    } catch (UncheckedIOException e) {
      return e.getMessage() + "\n\nFailed. ";
    } catch (RuntimeException | Error e) {
      return "THROWS " + e + "\n";
    }
  }
}
