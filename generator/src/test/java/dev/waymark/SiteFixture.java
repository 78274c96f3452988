package dev.waymark;

import dev.waymark.image.ImageInspector;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.History;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import dev.waymark.render.Theme;
import dev.waymark.site.Selection;
import dev.waymark.site.SiteAssembler;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A content folder that tests write, and what the stages make of it. */
public final class SiteFixture {
  public static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  /** Rules that a guide as short as a test likes would break. */
  private static final String QUIET =
      "incomplete-safety: off, no-references: off, no-image: off, summary-without-full-stop: off";

  private static final Map<String, String> DEFAULTS =
      new TreeMap<>(
          Map.of(
              "audience:", "self",
              "published:", "2026-01-01",
              "steps:", "[Breathe.]",
              "summary:", "S."));

  private static final String SITE_FILE = "site.yaml";

  private final Path folder;

  /** Work in {@code folder}, with a {@code site.yaml} that is warned of nothing. */
  public SiteFixture(Path folder) throws IOException {
    this.folder = folder;
    write("site.yaml", "title: Guides\nbaseUrl: https://guides.example/\n");
  }

  public Path source() {
    return folder.resolve("content");
  }

  public Path output() {
    return folder.resolve("site");
  }

  /** Write {@code site.yaml} with these rules beside those that the fixture switches off. */
  public SiteFixture rules(String siteYaml, String levels) throws IOException {
    return write(SITE_FILE, siteYaml + "\nrules: { " + levels + ", " + QUIET + " }");
  }

  /** Write a file of the content folder. */
  public SiteFixture write(String path, String content) throws IOException {
    boolean loud = path.equals(SITE_FILE) && !content.contains("rules: ");
    String text = loud ? content + "\nrules: { " + QUIET + " }\n" : content;
    Path file = source().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Write a guide of one step, with further front matter. */
  public SiteFixture guide(String path, String frontMatter) throws IOException {
    return guide(path, "Guide " + path, frontMatter, "");
  }

  /** Write a guide with a title, further front matter and a body. */
  public SiteFixture guide(String path, String title, String frontMatter, String body)
      throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: ").append(title).append('\n');
    DEFAULTS.forEach(
        (field, value) -> {
          if (!has(frontMatter, field)
              && !(field.equals("steps:") && has(frontMatter, "phases:"))) {
            text.append(field).append(' ').append(value).append('\n');
          }
        });
    return write(path, text + frontMatter + "\n---\n" + body + "\n");
  }

  private static boolean has(String frontMatter, String field) {
    return frontMatter.startsWith(field) || frontMatter.contains("\n" + field);
  }

  public BuildOptions.Builder options() {
    return BuildOptions.builder(source(), output()).date(DATE);
  }

  public BuildReport check() {
    return Waymark.check(options().build(), new BuildListener() {});
  }

  public BuildReport build() {
    return Waymark.build(options().build(), new BuildListener() {});
  }

  /** Return the site without checking it. */
  public Site site(Selection selection) {
    return site(selection, History.EMPTY);
  }

  /** Return the site with what version control knows of it. */
  public Site site(History history) {
    return site(new Selection(DATE, false, false, false), history);
  }

  private Site site(Selection selection, History history) {
    SourceReader reader = new SourceReader(source());
    SiteConfig config = value(ContentParser.parseSite(reader, new SourcePath("site.yaml")));
    ContentParser parser = new ContentParser(reader, config);
    SourceTree tree = new TreeWalker().walk(source());
    List<Guide> guides = tree.guides().stream().map(parse(parser::parseGuide)).toList();
    List<Document> pages = tree.pages().stream().map(parse(parser::parsePage)).toList();
    List<MediaFile> media =
        tree.media().stream().map(new ImageInspector()::inspect).map(Parsed::value).toList();
    return new SiteAssembler(config, selection)
        .assemble(guides, pages, media, Set.of(), history, Map.of());
  }

  /** Return a guide as it is parsed, before it has its place on the site. */
  public Guide parsed(String path) {
    SourceReader reader = new SourceReader(source());
    SiteConfig config = value(ContentParser.parseSite(reader, new SourcePath("site.yaml")));
    return value(new ContentParser(reader, config).parseGuide(new SourcePath(path)));
  }

  public Site site() {
    return site(new Selection(DATE, false, false, false));
  }

  /** Return the pages, with the messages of the tests' theme. */
  public PagePlan plan() {
    Site site = site();
    return new PagePlanner(site, localizers(site), false, false, List.of()).plan();
  }

  /** Return the messages of the tests' theme, by language. */
  public Map<String, Localizer> localizers(Site site) {
    Theme theme =
        new Theme(new SourceReader(source())::themeFile, SiteFixture.class.getClassLoader());
    Map<String, Localizer> localizers = new HashMap<>();
    for (Language language : site.config().languages()) {
      String tag = language.tag();
      localizers.put(tag, new Localizer(tag, theme.messages(tag)));
    }
    return localizers;
  }

  private static <T> Function<SourcePath, T> parse(
      Function<SourcePath, Parsed<Optional<T>>> parser) {
    return path -> value(parser.apply(path));
  }

  private static <T> T value(Parsed<Optional<T>> parsed) {
    return parsed.value().orElseThrow(() -> new AssertionError("unreadable: " + parsed.problems()));
  }
}
