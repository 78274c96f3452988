package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of processes that lack what most have. */
@Tag("full")
final class OddProcessesTest {
  private final SiteFixture site;

  OddProcessesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.guide("guides/neck.md", "");
  }

  @BeforeEach
  void onLinux() {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "locales of the environment");
  }

  @Test
  void siteIsTheSameWithoutHomeFolderForTemporaryFilesAndStreams() throws Exception {
    site.build();
    Map<String, Long> files = TwoSites.digests(site.output());
    Path output = site.output().resolveSibling("bare");
    run("exec env -i \"$@\" <&- >&- 2>&-", output, "-Duser.home=", "-Djava.io.tmpdir=/nowhere");
    assertThat(TwoSites.digests(output)).isEqualTo(files);
  }

  @Test
  void nameOfAFileThatCannotBeReadIsAFinding() throws Exception {
    site.guide("guides/caf\u00e9.md", "");
    assertThat(run("LC_ALL=C exec \"$@\"", site.output()))
        .isEqualTo(
            "invalid-file-name: this file's name is not UTF-8, or this process does not know of"
                + " UTF-8\nstopped\n");
  }

  @Test
  void nameOfAFileThatCannotBeWrittenIsAnError() throws Exception {
    site.guide("guides/cafe.md", "slug: caf\u00e9");
    assertThat(run("LC_ALL=C exec \"$@\"", site.output()))
        .startsWith("cannot write the site into " + site.output() + ": this process can't write")
        .endsWith(": set LC_ALL=C.UTF-8 for it; no published file was changed\n");
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void siteOfAProcessThatKnewMoreNamesIsLeftAlone() throws Exception {
    site.guide("guides/cafe.md", "slug: caf\u00e9");
    site.build();
    Map<String, Long> files = TwoSites.digests(site.output());
    site.guide("guides/cafe.md", "");
    assertThat(run("LC_ALL=C exec \"$@\"", site.output())).contains("set LC_ALL=C.UTF-8");
    assertThat(TwoSites.digests(site.output())).isEqualTo(files);
  }

  private String run(String script, Path output, String... flags)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneBuild.class.getName()));
    command.addAll(List.of(site.source().toString(), output.toString()));
    Process process = new ProcessBuilder(command).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
