package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveSiteTest {
  private static final int FEW = 12;
  private static final int MANY = 500;

  @TempDir private Path folder;

  @Test
  void isTheCleanBuildAfterEachEdit() throws IOException {
    edit(1, FEW);
  }

  @Test
  @Tag("full")
  void isTheCleanBuildAfterEachOfManyEdits() throws IOException {
    edit(2, MANY);
  }

  private void edit(int seed, int times) throws IOException {
    SiteFixture site = new RandomSite(folder, seed).site();
    RandomEdits edits = new RandomEdits(site.source(), seed);
    LiveSite live = new LiveSite(site.options().build());
    Edition edition = live.look(file -> false).orElseThrow();
    assertIsTheCleanBuild(edition, site, List.of());
    List<String> made = new ArrayList<>();
    int good = 0;
    for (int i = 0; i < times; i++) {
      made.add(edits.edit());
      Optional<Edition> next = live.look(file -> false);
      edition = next.orElse(edition);
      good += assertIsTheCleanBuild(edition, site, made) ? 1 : 0;
    }
    assertThat(good).isBetween(times / 5, times - 1);
  }

  /** Return whether both were good. */
  private boolean assertIsTheCleanBuild(Edition edition, SiteFixture site, List<String> edits)
      throws IOException {
    Path output = folder.resolve("clean" + edits.size());
    BuildOptions options =
        BuildOptions.builder(site.source(), output).date(SiteFixture.DATE).build();
    BuildReport report = Waymark.build(options, new BuildListener() {});
    boolean whole = edition.files().isPresent();
    assertThat(whole ? edition.files().get().finish() : edition.problems())
        .as(edits.toString())
        .isEqualTo(report.diagnostics());
    if (!whole || edition.files().get().isUnpublishable()) {
      assertThat(report.failed()).as(edits.toString()).isTrue();
      return false;
    }
    Map<String, byte[]> files = files(output);
    LiveFiles live = edition.files().get();
    assertThat(live.paths()).as(edits.toString()).isEqualTo(files.keySet());
    files.forEach(
        (path, bytes) ->
            assertThat(live.find(path).orElseThrow().bytes())
                .as(path + " after " + edits)
                .isEqualTo(bytes));
    return true;
  }

  private static Map<String, byte[]> files(Path output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean own = dir.endsWith(".waymark");
            return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            files.put(
                output.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  @Test
  void aGuideIsThereBeforeAllElse() throws IOException {
    SiteFixture site = new SiteFixture(folder).write("guides/p.svg", "<svg/>");
    site.guide("guides/neck.md", "Neck", "image: { src: p.svg, alt: P }", "");
    LiveSite live = new LiveSite(site.options().build());
    LiveFiles files = live.look(file -> false).orElseThrow().files().orElseThrow();
    String page = text(files, "guides/neck/index.html");
    assertThat(page).contains("Neck");
    String picture = page.replaceFirst("(?s).*(media/p-\\w+\\.svg).*", "$1");
    assertThat(text(files, picture)).isEqualTo("<svg/>");
  }

  @Test
  void whatDidNotChangeIsNoNewEdition() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    LiveSite live = new LiveSite(site.options().build());
    assertThat(live.look(file -> false)).isPresent();
    assertThat(live.look(file -> false)).isEmpty();
    site.write("guides/.neck.md.swp", "an editor's").write("guides/neck.md~", "an editor's");
    assertThat(live.look(file -> false)).isEmpty();
    site.guide("guides/neck.md", "tags: [b]");
    assertThat(live.look(file -> false)).isPresent();
  }

  @Test
  void aMistakeLeavesNoFilesAndItsMendingBringsThemBack() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    LiveSite live = new LiveSite(site.options().build());
    live.look(file -> false);
    site.guide("guides/neck.md", "tagz: [a]");
    Edition broken = live.look(file -> false).orElseThrow();
    assertThat(broken.files()).isEmpty();
    assertThat(broken.problems().get(0).span().location()).startsWith("guides/neck.md:");
    site.guide("guides/neck.md", "tags: [a]");
    assertThat(live.look(file -> false).orElseThrow().files()).isPresent();
  }

  @Test
  void aThemeIsAsItWasAtTheLookThoughItIsNeededLater() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    LiveSite live = new LiveSite(site.options().build());
    LiveFiles files = live.look(file -> false).orElseThrow().files().orElseThrow();
    site.write("theme/page.ftlh", "not seen at the look");
    files.finish();
    assertThat(text(files, "guides/neck/index.html")).contains("Breathe.");
    Files.delete(site.source().resolve("theme/page.ftlh"));
    live.look(file -> false);
    assertThat(text(files, "guides/neck/index.html")).contains("Breathe.");
  }

  @Test
  void anEditionThatCouldNotBeFinishedIsMadeAgain() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    LiveSite live = new LiveSite(site.options().build());
    live.look(file -> false);
    live.retry();
    assertThat(live.look(file -> false)).isPresent();
    assertThat(live.look(file -> false)).isEmpty();
  }

  @Test
  void aDoubtfulFileIsReadThoughItLooksTheSame() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    Path guide = site.source().resolve("guides/neck.md");
    FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    Files.setLastModifiedTime(guide, old);
    LiveSite live = new LiveSite(site.options().build());
    live.look(file -> false);
    site.guide("guides/neck.md", "tags: [b]");
    Files.setLastModifiedTime(guide, old);
    assertThat(live.look(file -> false)).isEmpty();
    assertThat(live.look(guide::equals)).isPresent();
  }

  private static String text(LiveFiles files, String path) {
    return new String(files.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
