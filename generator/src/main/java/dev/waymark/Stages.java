package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.MediaInUse;
import dev.waymark.check.ProseChecker;
import dev.waymark.check.SiteChecker;
import dev.waymark.history.HistoryReader;
import dev.waymark.image.ImageInspector;
import dev.waymark.image.PictureResizer;
import dev.waymark.locale.Localizer;
import dev.waymark.model.History;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.page.PagePlanner;
import dev.waymark.render.MessageRules;
import dev.waymark.render.PageRenderer;
import dev.waymark.render.Theme;
import dev.waymark.site.Selection;
import dev.waymark.site.SiteAssembler;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The stages from a content folder to a site whose files can be made, wired on one screen. Each
 * tells the log what it finds. Not thread-safe.
 */
final class Stages {
  private final BuildOptions options;
  private final BuildLog log;
  private final Workers workers;
  private final Theme theme;

  Stages(BuildOptions options, BuildLog log, Workers workers) {
    this.options = options;
    this.log = log;
    this.workers = workers;
    this.theme = new Theme(options.sourceDirectory().resolve("theme"), options.themes());
  }

  /** Read all files and put them together; empty where {@code site.yaml} can't be read. */
  Optional<Site> assemble() {
    log.stage(Stage.READ);
    SourceReader reader = new SourceReader(options.sourceDirectory());
    SourceTree tree = new TreeWalker().walk(options.sourceDirectory());
    log.findings().addAll(tree.problems());
    Optional<SiteConfig> config = Contents.parseSite(workers, reader, log.findings());
    return config.map(read -> assemble(read, new ContentParser(reader, read), tree));
  }

  private Site assemble(SiteConfig config, ContentParser parser, SourceTree tree) {
    log.configured(config);
    Contents contents = Contents.parse(workers, parser, tree, log.findings());
    contents.documents().forEach(log.findings()::follow);
    History history = log.findings().take(history(config, tree));

    log.stage(Stage.ASSEMBLE);
    Selection selection =
        new Selection(options.date(), options.drafts(), options.future(), options.expired());
    Site site =
        new SiteAssembler(config, selection)
            .assemble(
                contents.guides(),
                contents.pages(),
                tree.media(),
                contents.unreadable(),
                history,
                contents.data());
    log.assembled(site);
    return site;
  }

  /** Check a site, and drop media that nothing needs; empty where what was found ends the build. */
  Optional<Site> check(Site whole) {
    log.stage(Stage.CHECK);
    SiteConfig config = whole.config();
    log.findings().addAll(new SiteChecker().check(whole));
    Site site = whole.withMedia(inspect(MediaInUse.of(whole)));
    workers
        .map(Stage.CHECK, new ProseChecker(config).checks(site), Supplier::get)
        .forEach(log.findings()::addAll);
    log.findings().addAll(new MessageRules(theme).check(config.languages()));
    log.findings().reportUnusedSilences(site);
    return log.findings().stop() ? Optional.empty() : Optional.of(site);
  }

  private List<MediaFile> inspect(List<MediaFile> media) {
    return workers.map(Stage.READ, media, new ImageInspector()::inspect).stream()
        .map(log.findings()::take)
        .toList();
  }

  /** Get everything ready for pages to be planned and files to be made. */
  Preparation prepare(Site checked) {
    log.stage(Stage.PLAN);
    SiteConfig config = checked.config();
    PictureResizer pictures =
        new PictureResizer(options.stateDirectory().resolve("pictures"), options.themes());
    Site site = checked.withMedia(resize(pictures, checked.media().values()));
    Map<String, Localizer> localizers = localizers(config);
    Previews previews = Previews.of(config, theme);
    log.findings().addAll(previews.problems());
    Books books = Books.of(options.books(), site, localizers, theme);
    PagePlanner planner =
        new PagePlanner(site, localizers, previews.canPaint(), options.styleGuide(), books.all());
    PageRenderer renderer = new PageRenderer(theme, localizers, config.links());
    return new Preparation(site, localizers, previews, pictures, books, planner, renderer);
  }

  private List<MediaFile> resize(PictureResizer pictures, Collection<MediaFile> media) {
    return workers.map(Stage.PLAN, List.copyOf(media), pictures::resize).stream()
        .map(log.findings()::take)
        .toList();
  }

  private Parsed<History> history(SiteConfig config, SourceTree tree) {
    if (!config.history().isAsked()) {
      return new Parsed<>(History.EMPTY, List.of());
    }
    List<SourcePath> files = Stream.concat(tree.guides().stream(), tree.pages().stream()).toList();
    return new HistoryReader().read(options.sourceDirectory(), files);
  }

  private Map<String, Localizer> localizers(SiteConfig config) {
    Map<String, Localizer> localizers = new HashMap<>();
    for (Language language : config.languages()) {
      Map<String, String> messages = new HashMap<>(theme.messages(language.tag()));
      messages.putAll(language.messages());
      localizers.put(language.tag(), new Localizer(language.tag(), messages));
    }
    return localizers;
  }
}
