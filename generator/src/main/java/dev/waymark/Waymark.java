package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.SiteChecker;
import dev.waymark.image.ImageInspector;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import dev.waymark.publish.Published;
import dev.waymark.publish.Publisher;
import dev.waymark.render.PageRenderer;
import dev.waymark.render.Theme;
import dev.waymark.site.Selection;
import dev.waymark.site.SiteAssembler;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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

      ContentParser parser = new ContentParser(reader, config);
      Contents contents = Contents.parse(workers, parser, tree, log.findings());
      List<MediaFile> media = workers.map(Stage.READ, tree.media(), new ImageInspector()::inspect);

      log.stage(Stage.ASSEMBLE);
      Selection selection =
          new Selection(options.date(), options.drafts(), options.future(), options.expired());
      Site site =
          new SiteAssembler(config, selection)
              .assemble(contents.guides(), contents.pages(), media, contents.unreadable());
      log.assembled(site);

      log.stage(Stage.CHECK);
      log.findings().addAll(new SiteChecker().check(site));
      if (log.findings().stop()) {
        return log.failed();
      }

      log.stage(Stage.PLAN);
      Theme theme = new Theme(options.sourceDirectory().resolve("theme"), options.themes());
      Map<String, Localizer> localizers = localizers(config, theme);
      PagePlan plan = new PagePlanner(site, localizers).plan();
      log.planned(plan);

      PageRenderer renderer = new PageRenderer(theme, localizers, config.links());
      if (!publish) {
        render(workers, renderer, plan, (path, bytes) -> {}, log);
        return log.checked();
      }
      Path output = options.outputDirectory();
      try (Publisher publisher = Publisher.open(output, List.of(options.sourceDirectory()))) {
        render(workers, renderer, plan, publisher::add, log);
        if (log.findings().stop()) {
          return log.failed();
        }
        renderer.forEachAsset(publisher::add);
        workers.map(Stage.PUBLISH, plan.media(), file -> add(publisher, file));
        Published published = publisher.publish();
        return log.published(published);
      }
    }
  }

  private static Route add(Publisher publisher, MediaFile file) {
    publisher.add(file.route().file(), file.location(), file.digest());
    return file.route();
  }

  private static void render(
      Workers workers,
      PageRenderer renderer,
      PagePlan plan,
      BiConsumer<String, byte[]> output,
      BuildLog log) {
    workers
        .map(Stage.RENDER, plan.pages(), page -> renderer.render(page, output))
        .forEach(problem -> log.findings().addAll(problem.stream().toList()));
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
