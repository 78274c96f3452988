package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that would do what the last one did does nothing, and every other build is a whole one.
 */
final class LastBuildTest {
  private final Path folder;
  private final SiteFixture site;
  private final List<BuildListener.Stage> stages = new ArrayList<>();

  LastBuildTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.site = new SiteFixture(folder);
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
  }

  @BeforeEach
  void buildOnce() throws IOException {
    site.guide("guides/neck.md", "");
    site.guide("guides/feet.md", "");
    site.write("theme/messages/en.properties", "home = Start\n");
    build(options());
    assertThat(receipt()).exists();
  }

  @Test
  void sameAgainDoesNothingAndSaysTheSame() throws IOException {
    site.write("site.yaml", "title: Guides\nrules: { no-references: warning }");
    BuildReport first = build(options());
    Map<String, FileTime> before = times();
    BuildReport second = build(options());
    assertThat(stages).as("no stage was begun").isEmpty();
    assertThat(times()).isEqualTo(before);
    assertThat(second.diagnostics()).isNotEmpty().isEqualTo(first.diagnostics());
    assertThat(second.silenced()).isEqualTo(first.silenced());
    assertThat(second.unchanged()).isEqualTo(first.written() + first.unchanged());
    assertThat(List.of(second.written(), second.removed())).containsOnly(0);
    assertThat(List.of(second.guides(), second.pages()))
        .containsExactly(first.guides(), first.pages());
    assertThat(second.leftOut()).isEqualTo(first.leftOut());
  }

  @Test
  void changedContentIsBuilt() throws IOException {
    Path guide = site.source().resolve("guides/neck.md");
    FileTime time = Files.getLastModifiedTime(guide);
    String text = Files.readString(guide);
    Files.writeString(guide, text.replace("Breathe.", "Breathf."));
    Files.setLastModifiedTime(guide, time);
    assertBuilds(options());
    assertThat(site.output().resolve("guides/neck/index.html")).content().contains("Breathf.");
  }

  @Test
  void newMovedAndMissingContentIsBuilt() throws IOException {
    site.guide("guides/hand.md", "");
    assertBuilds(options());
    Files.move(site.source().resolve("guides/hand.md"), site.source().resolve("guides/arm.md"));
    assertBuilds(options());
    Files.delete(site.source().resolve("guides/arm.md"));
    assertBuilds(options());
    Files.createDirectory(site.source().resolve("gudes"));
    assertBuilds(options()); // it is warned of
  }

  @Test
  void changedThemeAndConfigurationAreBuilt() throws IOException {
    site.write("theme/messages/en.properties", "home = Begin\n");
    assertBuilds(options());
    site.write("site.yaml", "title: Other guides");
    assertBuilds(options());
    assertThat(site.output().resolve("index.html")).content().contains("Other guides");
  }

  /** Of all that lies in the content folder, these may be links. */
  @Test
  void whatIsBehindLinksIsLookedAt() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path siteFile = elsewhere.resolve("site.yaml");
    Files.move(site.source().resolve("site.yaml"), siteFile);
    Files.createSymbolicLink(site.source().resolve("site.yaml"), siteFile);
    build(options());
    assertDoesNothing(options());
    Files.writeString(siteFile, "title: Behind a link");
    assertBuilds(options());
    assertThat(site.output().resolve("index.html")).content().contains("Behind a link");
    Files.move(site.source().resolve("theme"), elsewhere.resolve("theme"));
    Files.createSymbolicLink(site.source().resolve("theme"), elsewhere.resolve("theme"));
    build(options());
    assertBuilds(options());
  }

  @Test
  void otherOptionsAreBuilt() {
    assertBuilds(options().date(SiteFixture.DATE.plusDays(1)));
    assertBuilds(options().drafts(true));
    assertBuilds(options().styleGuide(true));
    assertBuilds(options().books(List.of("en")));
  }

  @Test
  void otherProgramIsBuilt() throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.writeString(library.resolve("notes.txt"), "1");
    build(options().themes(loader(library)));
    assertDoesNothing(options().themes(loader(library)));
    Files.writeString(library.resolve("notes.txt"), "2");
    assertBuilds(options().themes(loader(library)));
  }

  @Test
  void classLoaderThatDoesNotSayWhereItLoadsFromIsBuiltEachTime() {
    ClassLoader unknown = new ClassLoader(getClass().getClassLoader()) {};
    build(options().themes(unknown));
    assertBuilds(options().themes(unknown));
  }

  @Test
  void lostFileIsWrittenAgain() throws IOException {
    Path page = site.output().resolve("guides/neck/index.html");
    byte[] bytes = Files.readAllBytes(page);
    Files.delete(page);
    assertBuilds(options());
    assertThat(page).hasBinaryContent(bytes);
    Files.delete(folder.resolve("waymark/diagnostics.sarif"));
    assertBuilds(options());
    assertThat(folder.resolve("waymark/diagnostics.sarif")).exists();
  }

  @Test
  void fileThatSomebodyChangedStopsTheBuildAsEver() throws IOException {
    Path page = site.output().resolve("index.html");
    FileTime time = Files.getLastModifiedTime(page);
    String text = Files.readString(page);
    Files.writeString(page, text.replace("Guides", "Guidez"));
    Files.setLastModifiedTime(page, time);
    assertThatThrownBy(() -> build(options()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("index.html");
  }

  /** It may be changed without being the publisher's, and would then be in the way. */
  @Test
  void somebodyElsesFileWithTheRightContentIsLookedAtEachTime() throws IOException {
    byte[] page = Files.readAllBytes(site.output().resolve("guides/neck/index.html"));
    Files.delete(site.source().resolve("guides/neck.md"));
    build(options());
    Files.createDirectories(site.output().resolve("guides/neck"));
    Files.write(site.output().resolve("guides/neck/index.html"), page);
    site.guide("guides/neck.md", "");
    build(options());
    assertBuilds(options());
  }

  @Test
  void buildsOfTheHistoryAreWhole() throws IOException {
    site.write("site.yaml", "title: Guides\nhistory: { updated: true }");
    build(options());
    assertBuilds(options());
  }

  @Test
  void failedBuildLeavesTheReceiptOfTheSiteThatIsThere() throws IOException {
    String guide = Files.readString(site.source().resolve("guides/neck.md"));
    site.write("guides/neck.md", "---\ntitle: [\n---\n");
    assertThat(build(options()).failed()).isTrue();
    site.write("guides/neck.md", guide);
    assertThat(build(options()).failed()).isFalse();
    assertThat(folder.resolve("waymark/diagnostics.sarif")).content().contains("\"results\":[]");
  }

  /** Truncated, and with a byte changed: 200 of them. */
  @Test
  void damagedReceiptMakesAWholeBuild() throws IOException {
    byte[] whole = Files.readAllBytes(receipt());
    Random random = new Random(13);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      if (i % 4 == 0) {
        damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      } else {
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(receipt(), damaged);
      assertThat(LastBuild.of(options().build()).report()).as("damage " + i).isEmpty();
    }
    Files.write(receipt(), whole);
    assertThat(LastBuild.of(options().build()).report()).isPresent();
    Files.delete(receipt());
    Files.createDirectory(receipt());
    assertBuilds(options());
  }

  private void assertBuilds(BuildOptions.Builder options) {
    build(options);
    assertThat(stages).as("the build is a whole one").isNotEmpty();
  }

  private void assertDoesNothing(BuildOptions.Builder options) {
    build(options);
    assertThat(stages).as("the build does nothing").isEmpty();
  }

  private BuildReport build(BuildOptions.Builder options) {
    stages.clear();
    return Waymark.build(
        options.build(),
        new BuildListener() {
          @Override
          public void stageStarted(Stage stage, int total) {
            stages.add(stage);
          }
        });
  }

  private BuildOptions.Builder options() {
    return site.options();
  }

  private Path receipt() {
    return folder.resolve("waymark/receipt");
  }

  private static URLClassLoader loader(Path library) throws IOException {
    return new URLClassLoader(
        new URL[] {library.toUri().toURL()}, LastBuildTest.class.getClassLoader());
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
