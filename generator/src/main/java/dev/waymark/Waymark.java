package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.MediaInUse;
import dev.waymark.check.ProseChecker;
import dev.waymark.check.SiteChecker;
import dev.waymark.check.WebLinks;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.history.HistoryReader;
import dev.waymark.image.ImageInspector;
import dev.waymark.image.PictureResizer;
import dev.waymark.locale.Localizer;
import dev.waymark.model.History;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import dev.waymark.publish.Publisher;
import dev.waymark.render.MessageRules;
import dev.waymark.render.PageRenderer;
import dev.waymark.render.Theme;
import dev.waymark.site.Selection;
import dev.waymark.site.SiteAssembler;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import dev.waymark.weblink.Limits;
import dev.waymark.weblink.WebLinkChecker;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds a site from a content folder: every stage, wired on one screen. Thread-safe. */
public final class Waymark {
  private Waymark() {}

  /**
   * Build the site. Where a finding reaches {@code failOn}, nothing is published.
   *
   * @throws java.io.UncheckedIOException naming the path, where the file system fails
   * @throws IllegalArgumentException where the options can't work
   */
  public static BuildReport build(BuildOptions options, BuildListener listener) {
    return run(options, listener, true);
  }

  /** Find every problem of content and theme that {@link #build} would find, and write nothing. */
  public static BuildReport check(BuildOptions options, BuildListener listener) {
    return run(options, listener, false);
  }

  /**
   * Make guides of texts that were written for Jekyll, Hugo or JBake. Files that are there stay as
   * they are.
   *
   * @throws java.io.UncheckedIOException naming the path, where a folder can't be read or written
   * @throws IllegalArgumentException where the options can't work
   */
  public static ImportReport importGuides(ImportOptions options) {
    try (Workers workers = new Workers(new BuildListener() {})) {
      return new Importing(options).run(workers);
    }
  }

  /**
   * Write the beginnings of a guide, or of a translation, as a draft for somebody to fill in. A
   * file that is there stays as it is, even where many begin the same guide at once.
   *
   * @return what is new, or why nothing is; what its author did wrong never throws
   * @throws java.io.UncheckedIOException naming the path, where the file system fails
   */
  public static CreateReport create(CreateOptions options) {
    try (Workers workers = new Workers(new BuildListener() {})) {
      return new Creating(options).run(workers);
    }
  }

  private static BuildReport run(BuildOptions options, BuildListener listener, boolean publish) {
    BuildLog log = new BuildLog(options, listener);
    SourceReader reader = new SourceReader(options.sourceDirectory());
    try (Workers workers = new Workers(listener)) {
      log.stage(Stage.READ);
      SourceTree tree = new TreeWalker().walk(options.sourceDirectory());
      log.findings().addAll(tree.problems());
      Optional<SiteConfig> readable = Contents.parseSite(workers, reader, log.findings());
      if (readable.isEmpty()) {
        return log.failed();
      }
      SiteConfig config = readable.get();
      log.configured(config);

      ContentParser parser = new ContentParser(reader, config);
      Contents contents = Contents.parse(workers, parser, tree, log.findings());
      contents.documents().forEach(log.findings()::follow);
      History history = log.findings().take(history(options, config, tree));

      log.stage(Stage.ASSEMBLE);
      Selection selection =
          new Selection(options.date(), options.drafts(), options.future(), options.expired());
      Site whole =
          new SiteAssembler(config, selection)
              .assemble(
                  contents.guides(),
                  contents.pages(),
                  tree.media(),
                  contents.unreadable(),
                  history,
                  contents.data());
      log.assembled(whole);

      log.stage(Stage.CHECK);
      Theme theme = new Theme(options.sourceDirectory().resolve("theme"), options.themes());
      log.findings().addAll(new SiteChecker().check(whole));
      Site sound = whole.withMedia(inspected(workers, MediaInUse.of(whole), log.findings()));
      workers
          .map(Stage.CHECK, new ProseChecker(config).checks(sound), Supplier::get)
          .forEach(log.findings()::addAll);
      log.findings().addAll(new MessageRules(theme).check(config.languages()));
      log.findings().reportUnusedSilences(sound);
      if (log.findings().stop()) {
        return log.failed();
      }

      log.stage(Stage.PLAN);
      Map<String, Localizer> localizers = localizers(config, theme);
      Previews previews = Previews.of(config, theme);
      log.findings().addAll(previews.problems());
      PictureResizer resizer =
          new PictureResizer(options.stateDirectory().resolve("pictures"), options.themes());
      Site site = sound.withMedia(resized(workers, resizer, sound, log.findings()));
      Books books = Books.of(options.books(), site, localizers, theme);
      PagePlan plan =
          new PagePlanner(site, localizers, previews.canPaint(), options.styleGuide(), books.all())
              .plan(parts -> workers.map(Stage.PLAN, parts, Supplier::get));
      log.planned(plan);

      PageRenderer renderer = new PageRenderer(theme, localizers, config.links());
      SiteOutput output = new SiteOutput(workers, site, plan, renderer, localizers, books);
      resizer.removeUnused();
      if (!publish) {
        log.findings().addAll(output.write((path, bytes) -> {}));
        log.findings().addAll(webLinks(options, site));
        return log.checked();
      }
      Path folder = options.outputDirectory();
      try (Publisher publisher = Publisher.open(folder, List.of(options.sourceDirectory()))) {
        log.findings().addAll(output.write(publisher::add));
        if (log.findings().stop()) {
          return log.failed();
        }
        workers.map(Stage.PUBLISH, plan.media(), file -> add(publisher, file, resizer));
        workers.map(
            Stage.PUBLISH, plan.previews(), preview -> previews.paint(preview, publisher::add));
        return log.published(publisher.publish());
      }
    }
  }

  private static Parsed<History> history(BuildOptions options, SiteConfig config, SourceTree tree) {
    if (!config.history().isAsked()) {
      return new Parsed<>(History.EMPTY, List.of());
    }
    List<SourcePath> files = Stream.concat(tree.guides().stream(), tree.pages().stream()).toList();
    return new HistoryReader().read(options.sourceDirectory(), files);
  }

  /** What no page needs is not looked at, and not on the site from here on. */
  private static List<MediaFile> inspected(
      Workers workers, List<MediaFile> media, Findings findings) {
    return workers.map(Stage.READ, media, new ImageInspector()::inspect).stream()
        .map(findings::take)
        .toList();
  }

  private static List<MediaFile> resized(
      Workers workers, PictureResizer resizer, Site site, Findings findings) {
    List<MediaFile> media = List.copyOf(site.media().values());
    return workers.map(Stage.PLAN, media, resizer::resize).stream().map(findings::take).toList();
  }

  private static List<Diagnostic> webLinks(BuildOptions options, Site site) {
    if (!options.externalLinks()) {
      return List.of();
    }
    Path answers = options.stateDirectory().resolve("web-links.tsv");
    return new WebLinkChecker(answers, Clock.systemUTC(), Limits.standard())
        .check(WebLinks.of(site));
  }

  private static Route add(Publisher publisher, MediaFile file, PictureResizer resizer) {
    resizer.write(file, publisher::add);
    if (file.cleaned()) {
      publisher.add(file.route().file(), new ImageInspector().clean(file));
    } else {
      publisher.add(file.route().file(), file.location(), file.digest());
    }
    return file.route();
  }

  private static Map<String, Localizer> localizers(SiteConfig config, Theme theme) {
    Map<String, Localizer> localizers = new HashMap<>();
    for (Language language : config.languages()) {
      Map<String, String> messages = new HashMap<>(theme.messages(language.tag()));
      messages.putAll(language.messages());
      localizers.put(language.tag(), new Localizer(language.tag(), messages));
    }
    return localizers;
  }
}
