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
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void aRewordedGuideIsTheCleanBuild() throws IOException {
    reword(3, 2 * FEW);
  }

  @Test
  @Tag("full")
  void aGuideThatIsRewordedOftenIsTheCleanBuild() throws IOException {
    for (int seed = 10; seed < 14; seed++) {
      reword(seed, MANY / 10);
    }
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

  /** Look at the files that changed; only where that does not tell enough, at all. */
  private void reword(int seed, int times) throws IOException {
    Path own = Files.createDirectory(folder.resolve("site" + seed));
    SiteFixture site = new RandomSite(own, seed).site();
    RandomEdits edits = new RandomEdits(site.source(), seed);
    LiveSite live = new LiveSite(site.options().build());
    Edition edition = live.look(file -> false).orElseThrow();
    List<String> made = new ArrayList<>();
    int reworded = 0;
    for (int i = 0; i < times; i++) {
      made.add(i % 5 == 4 ? edits.edit() : edits.reword());
      Optional<Edition> quick = live.lookAt(edits.touched());
      reworded += quick.isPresent() ? 1 : 0;
      edition = quick.or(() -> live.look(file -> false)).orElse(edition);
      assertIsTheCleanBuild(edition, site, made);
    }
    assertThat(reworded).isBetween(times / 5, times - 1);
  }

  /** Return whether both were good. */
  private boolean assertIsTheCleanBuild(Edition edition, SiteFixture site, List<String> edits)
      throws IOException {
    Path output = site.source().resolveSibling("clean" + edits.size());
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

  @Test
  void aPageThatShowsTheSameIsNotRenderedAgain() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    site.write("pages/about.md", "---\ntitle: About\n---\nText.\n");
    LiveSite live = new LiveSite(site.options().build());
    byte[] before = about(live.look(file -> false).orElseThrow());
    site.guide("guides/neck.md", "tags: [a, b]");
    assertThat(about(live.look(file -> false).orElseThrow())).isSameAs(before);
  }

  private static byte[] about(Edition edition) {
    return edition.files().orElseThrow().find("about/index.html").orElseThrow().bytes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Text. | Other text. | true",
        "Text. | Text.⏎⏎[n](other.md) | true",
        "Breathe. | Breathe out. | true",
        "Text. | Text.⏎⏎# Heading | false",
        "Text. | Text.⏎⏎![P](p.svg) | false",
        "title: Neck | title: Nape | false",
        "Breathe. | Breathe.⏎  - do: Rest. | false",
      })
  void whatNoOtherPageShowsIsSeenAtAGlance(String before, String after, boolean seen)
      throws IOException {
    LiveSite live = neckAndOther();
    live.look(file -> false);
    Path guide = folder.resolve("content/guides/neck.md");
    String text = Files.readString(guide);
    assertThat(text).contains(before);
    Files.writeString(guide, text.replace(before, after.replace('⏎', '\n')));
    assertThat(live.lookAt(Set.of(guide)).isPresent()).isEqualTo(seen);
    assertThat(live.look(file -> false).isPresent()).isEqualTo(!seen);
  }

  @Test
  void moreThanOneGuideIsNoGlance() throws IOException {
    LiveSite live = neckAndOther();
    live.look(file -> false);
    Path guides = folder.resolve("content/guides");
    Path guide = guides.resolve("neck.md");
    Files.writeString(guide, Files.readString(guide) + "More.\n");
    Path gone = guides.resolve("4913");
    assertThat(live.lookAt(Set.of(guide, Files.writeString(gone, "")))).isEmpty();
    assertThat(live.lookAt(Set.of(guide, guides.resolve("p.svg")))).isEmpty();
    assertThat(live.lookAt(Set.of(guide, folder.resolve("elsewhere")))).isEmpty();
    assertThat(live.lookAt(Set.of(guides.resolve("other.md")))).isEmpty();
    Files.delete(gone);
    assertThat(live.lookAt(Set.of(guide, gone, guides.resolve("neck.md~")))).isPresent();
  }

  private LiveSite neckAndOther() throws IOException {
    SiteFixture site = new SiteFixture(folder).write("guides/p.svg", "<svg/>");
    site.guide("guides/neck.md", "Neck", "steps:\n  - do: Breathe.", "Text.")
        .guide("guides/other.md", "");
    return new LiveSite(site.options().build());
  }

  private static String text(LiveFiles files, String path) {
    return new String(files.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
