package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WaymarkTest {

  private final Path folder;
  private final SiteFixture site;

  WaymarkTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.site = new SiteFixture(folder).guide("guides/neck.md", "");
  }

  @Test
  void siteIsBuiltAndRebuilt() throws IOException {
    BuildReport first = site.build();
    assertThat(first.diagnostics()).isEmpty();
    assertThat(first.failed()).isFalse();
    assertThat(first.guides()).isEqualTo(1);
    assertThat(first.pages()).isEqualTo(4); // the guide, home, search, not found
    assertThat(first.written()).isEqualTo(20);
    assertThat(site.output().resolve("guides/neck/index.html")).exists();
    BuildReport second = site.build();
    assertThat(second.written()).isZero();
    assertThat(second.unchanged()).isEqualTo(20);
    Files.delete(site.source().resolve("guides/neck.md"));
    assertThat(site.build().removed())
        .isEqualTo(6); // its page, JSON, Markdown, and what to search in
    assertThat(site.output().resolve("guides")).doesNotExist();
  }

  @Test
  void missingContentFolderIsNamed() {
    Path gone = folder.resolve("gone");
    BuildOptions options = BuildOptions.builder(gone, site.output()).build();
    assertThatThrownBy(() -> Waymark.build(options, new BuildListener() {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(gone.toString());
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void missingSiteFileIsAFindingAtItsPlace() throws IOException {
    Files.delete(site.source().resolve("site.yaml"));
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("site-file-missing");
              assertThat(finding.span().location()).isEqualTo("site.yaml");
              assertThat(finding.hint()).contains("title:");
            });
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void siteFileThatIsAFolderIsNamed() throws IOException {
    Files.delete(site.source().resolve("site.yaml"));
    Files.createDirectories(site.source().resolve("site.yaml"));
    assertThat(site.build().diagnostics())
        .extracting(finding -> finding.code() + " " + finding.span().location())
        .containsExactly("not-a-file site.yaml");
  }

  @Test
  void everyProblemOfEveryFileIsFoundAtOnceInOrder() throws IOException {
    site.write("guides/z.md", "---\ntitle: Z\ntecniques: [a]\nsteps: [x]\n---\n");
    site.write("guides/a.md", "---\ntitle: \"A\nsteps: [x]\n---\n");
    site.write("guides/m.md", "---\ntitle: M\nsteps: [{ title: no action }]\n---\n[x](gone.md)\n");
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics()).isSorted().doesNotHaveDuplicates();
    assertThat(report.diagnostics())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.span().file())
        .contains("guides/a.md", "guides/m.md", "guides/z.md");
    assertThat(report.diagnostics())
        .filteredOn(finding -> finding.span().column() > 0)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.excerpt()).isNotNull());
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void findingOfASharedTextIsReportedOnce() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        baseUrl: https://guides.example/
        safetySets: { back: { doNotIf: ["[you](gone.md)"] } }
        """);
    site.guide("guides/a.md", "safety: { use: [back], doNotIf: [x], stopIf: [y] }");
    site.guide("guides/b.md", "safety: { use: [back], doNotIf: [x], stopIf: [y] }");
    assertThat(site.check().diagnostics())
        .filteredOn(finding -> finding.code().equals("broken-link"))
        .hasSize(1);
  }

  @Test
  void damagedPictureStopsTheBuildFromThePageOnThatShowsIt() throws IOException {
    String shown = "image: { src: cut.png, alt: Hands. }";
    site.write("guides/cut.png", "no picture");
    assertThat(site.build().diagnostics()).isEmpty();
    site.guide("guides/neck.md", shown + "\ndraft: true").guide("guides/arm.md", "");
    assertThat(site.build().diagnostics()).isEmpty();
    site.guide("guides/neck.md", shown);
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code, finding -> finding.span().location())
        .containsExactly(tuple("broken-picture", "guides/cut.png"));
  }

  @Test
  void failedBuildLeavesThePublishedSiteAsItWas() throws IOException {
    site.build();
    SortedMap<String, String> before = tree(site.output());
    site.guide("guides/neck.md", "related: [gone.md]");
    assertThat(site.build().failed()).isTrue();
    assertThat(tree(site.output())).isEqualTo(before);
  }

  @Test
  void templateErrorLeavesThePublishedSiteAsItWas() throws IOException {
    site.build();
    SortedMap<String, String> before = tree(site.output());
    site.guide("guides/neck.md", "audience: self");
    site.write("theme/not-found.ftlh", "${page.gone}");
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code, finding -> finding.span().location())
        .containsExactly(tuple("template-error", "theme/not-found.ftlh:1:3"));
    assertThat(report.diagnostics().get(0).excerpt()).isEqualTo("${page.gone}");
    assertThat(tree(site.output())).isEqualTo(before);
  }

  @Test
  void templateErrorOfAFirstBuildLeavesNoFolder() throws IOException {
    site.write("theme/home.ftlh", "${.now}");
    assertThat(site.build().failed()).isTrue();
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void warningsStopABuildOnlyWhereAsked() throws IOException {
    site.guide("guides/warned.md", "Raw HTML", "", "some <b>bold</b> text");
    BuildReport report = site.check();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.WARNING);
    assertThat(report.failed()).isFalse();
    BuildOptions strict = site.options().failOn(Severity.WARNING).build();
    assertThat(Waymark.build(strict, new BuildListener() {}).failed()).isTrue();
    assertThat(site.output()).doesNotExist();
    assertThat(site.build().failed()).isFalse();
  }

  @Test
  void checkWritesNothingButReports() throws IOException {
    site.check();
    SortedMap<String, String> before = tree(folder);
    assertThat(before.keySet()).contains("waymark/diagnostics.sarif", "waymark/reviews.csv");
    assertThat(site.check().failed()).isFalse();
    assertThat(tree(folder)).isEqualTo(before);
    site.build();
    site.guide("guides/more.md", "");
    site.check();
    before = tree(folder);
    BuildReport report = site.check();
    assertThat(report.pages()).isEqualTo(5);
    assertThat(report.written() + report.unchanged() + report.removed()).isZero();
    assertThat(tree(folder)).isEqualTo(before);
  }

  @Test
  void checkOfAMissingOutputFolderCreatesNone() {
    site.check();
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void draftsAreCountedAndLeftOut() throws IOException {
    site.guide("guides/draft.md", "draft: true");
    assertThat(site.build().leftOut()).isEqualTo(new LeftOut(1, 0, 0));
    assertThat(site.output().resolve("guides/draft")).doesNotExist();
    BuildOptions drafts = site.options().drafts(true).build();
    assertThat(Waymark.build(drafts, new BuildListener() {}).leftOut()).isEqualTo(LeftOut.NOTHING);
    assertThat(site.output().resolve("guides/draft/index.html")).exists();
  }

  @Test
  void refusedOutputIsOneSentenceThatNamesThePath() throws IOException {
    Files.createDirectories(site.output());
    Files.writeString(site.output().resolve("thesis.txt"), "years of work");
    assertThatThrownBy(site::build)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(site.output().toString());
    assertThat(site.output().resolve("thesis.txt")).hasContent("years of work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/data", "site", "site/state", "site/../site"})
  void reportsComeNeitherAmongTheContentNorIntoTheSite(String state) throws IOException {
    site.build();
    SortedMap<String, String> before = tree(folder);
    BuildOptions options = site.options().stateDirectory(folder.resolve(state)).build();
    for (boolean publish : new boolean[] {true, false}) {
      assertThatThrownBy(
              () -> {
                if (publish) {
                  Waymark.build(options, new BuildListener() {});
                } else {
                  Waymark.check(options, new BuildListener() {});
                }
              })
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("waymark.stateDirectory, ")
          .hasMessageEndingWith(": choose a folder of its own");
    }
    assertThat(tree(folder)).isEqualTo(before);
  }

  @Test
  void interruptedBuildSaysSoAndWritesNothing() throws IOException {
    SortedMap<String, String> before = tree(folder);
    Thread.currentThread().interrupt();
    assertThatThrownBy(site::build).hasMessage("the build was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tree(folder)).isEqualTo(before);
  }

  @Test
  void stagesAreHeardInOrder() {
    List<BuildListener.Stage> heard = new ArrayList<>();
    Waymark.build(
        site.options().build(),
        new BuildListener() {
          @Override
          public void stageStarted(Stage stage, int total) {
            if (!heard.contains(stage)) {
              heard.add(stage);
            }
          }
        });
    assertThat(heard).containsExactly(BuildListener.Stage.values());
  }

  /** Return everything below a folder. */
  private static SortedMap<String, String> tree(Path root) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        tree.put(
            root.relativize(path).toString(),
            file ? Files.readString(path, StandardCharsets.ISO_8859_1) : "");
      }
    }
    return tree;
  }
}
