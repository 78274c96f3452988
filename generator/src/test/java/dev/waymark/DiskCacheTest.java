package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.DiskCache.GuideEntry;
import dev.waymark.DiskCache.PageEntry;
import dev.waymark.cache.Packing;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskCacheTest {
  private static final Path CONTENT = Path.of("../content/src/waymark");
  private static final SourcePath NECK = new SourcePath("guides/neck.md");
  private static final Parsed<Optional<Guide>> PARSED = new Parsed<>(Optional.empty(), List.of());

  private final SiteFixture site;

  DiskCacheTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).guide(NECK.value(), "tags: [a]");
  }

  @Test
  void guidesAndPagesComeBackAsTheyWereParsed() {
    Packing<GuideEntry> guides = Packing.of(GuideEntry.class);
    Packing<PageEntry> pages = Packing.of(PageEntry.class);
    SourceReader reader = new SourceReader(CONTENT);
    ContentParser parser = new ContentParser(reader, config(reader));
    SourceTree tree = new TreeWalker().walk(CONTENT);
    assertThat(tree.guides()).hasSizeGreaterThan(8);
    for (SourcePath path : tree.guides()) {
      GuideEntry guide = new GuideEntry(parser.parseGuide(path));
      assertThat(guides.unpack(guides.pack(guide))).as(path.value()).contains(guide);
    }
    for (SourcePath path : tree.pages()) {
      PageEntry page = new PageEntry(parser.parsePage(path));
      assertThat(pages.unpack(pages.pack(page))).as(path.value()).contains(page);
    }
  }

  @Test
  void findingsComeBackWithTheirPlacesAndHints() throws IOException {
    site.write(
        "guides/neck.md", "---\ntitle: T\ntitel: U\nsteps: [{ do: x, tme: 1 }]\n---\n<b>[a]");
    SourceReader reader = new SourceReader(site.source());
    GuideEntry guide = new GuideEntry(new ContentParser(reader, config(reader)).parseGuide(NECK));
    assertThat(guide.guide().problems()).hasSizeGreaterThan(3);
    assertThat(guide.guide().problems()).extracting(Diagnostic::hint).doesNotContainNull();
    Packing<GuideEntry> guides = Packing.of(GuideEntry.class);
    assertThat(guides.unpack(guides.pack(guide))).contains(guide);
  }

  @Test
  void nothingIsParsedTwice() {
    site.build();
    assertThat(isKnown(site.options().build())).isTrue();
  }

  @Test
  void textThatChangedIsParsed() throws IOException {
    site.build();
    site.guide(NECK.value(), "tags: [b]");
    assertThat(isKnown(site.options().build())).isFalse();
  }

  @Test
  void anotherSiteFileKnowsNothing() throws IOException {
    site.build();
    site.write("site.yaml", "title: Guides\nextra: [x]\n");
    assertThat(isKnown(site.options().build())).isFalse();
  }

  @Test
  void anotherProgramKnowsNothing(@TempDir Path library) throws IOException {
    site.build();
    Files.writeString(library.resolve("another.class"), "");
    URL[] more = {library.toUri().toURL()};
    try (URLClassLoader other = new URLClassLoader(more, getClass().getClassLoader())) {
      assertThat(isKnown(site.options().themes(other).build())).isFalse();
    }
  }

  @Test
  void checksReadAndDoNotWrite() throws IOException {
    site.build();
    Path file = site.options().build().stateDirectory().resolve("cache");
    byte[] before = Files.readAllBytes(file);
    site.guide("guides/feet.md", "");
    site.check();
    assertThat(file).hasBinaryContent(before);
    site.build();
    assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
  }

  @Test
  void aFileThatCannotBeWrittenFailsNoBuild() throws IOException {
    Files.createDirectories(site.options().build().stateDirectory().resolve("cache/x"));
    assertThat(site.build().failed()).isFalse();
    assertThat(isKnown(site.options().build())).isFalse();
  }

  private boolean isKnown(BuildOptions options) {
    SourceReader reader = new SourceReader(site.source());
    SourceText text = reader.read(NECK).value().orElseThrow();
    try (DiskCache cache = DiskCache.open(options, config(reader))) {
      return !cache.guide(text, any -> PARSED).equals(PARSED);
    }
  }

  private static SiteConfig config(SourceReader reader) {
    return ContentParser.parseSite(reader, Contents.SITE_FILE).value().orElseThrow();
  }
}
