package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.SiteChecker;
import dev.waymark.image.ImageInspector;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
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

/** Builds a site from a content folder: every stage, wired on one screen. Thread-safe. */
public final class Waymark {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

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

  /** Find every problem that {@link #build} would find before rendering, and write nothing. */
  public static BuildReport check(BuildOptions options, BuildListener listener) {
    return run(options, listener, false);
  }

  private static BuildReport run(BuildOptions options, BuildListener listener, boolean publish) {
    Progress progress = new Progress(options, listener);
    SourceReader reader = new SourceReader(options.sourceDirectory());
    try (Workers workers = new Workers(listener)) {
      progress.stage(Stage.READ);
      SourceTree tree = new TreeWalker().walk(options.sourceDirectory());
      progress.findings().addAll(tree.problems());
      Optional<SiteConfig> readable =
          progress.findings().take(ContentParser.parseSite(reader, SITE_FILE));
      if (readable.isEmpty()) {
        return progress.failed(reader);
      }
      SiteConfig config = readable.get();

      ContentParser parser = new ContentParser(reader, config);
      Contents contents = Contents.parse(workers, parser, tree, progress.findings());
      List<MediaFile> media = workers.map(Stage.READ, tree.media(), new ImageInspector()::inspect);

      progress.stage(Stage.ASSEMBLE);
      Selection selection =
          new Selection(options.date(), options.drafts(), options.future(), options.expired());
      Site site =
          new SiteAssembler(config, selection)
              .assemble(contents.guides(), contents.pages(), media, contents.unreadable());
      progress.assembled(site);

      progress.stage(Stage.CHECK);
      progress.findings().addAll(new SiteChecker().check(site));
      if (progress.findings().stop()) {
        return progress.failed(reader);
      }

      progress.stage(Stage.PLAN);
      Theme theme = new Theme(options.sourceDirectory().resolve("theme"), options.themes());
      Map<String, Localizer> localizers = localizers(config, theme);
      PagePlan plan = new PagePlanner(site, localizers).plan();
      progress.planned(plan);
      if (!publish) {
        return progress.checked(reader);
      }

      PageRenderer renderer = new PageRenderer(theme, localizers, config.links());
      Path output = options.outputDirectory();
      try (Publisher publisher = Publisher.open(output, List.of(options.sourceDirectory()))) {
        workers
            .map(Stage.RENDER, plan.pages(), page -> renderer.render(page, publisher::add))
            .forEach(problem -> progress.findings().addAll(problem.stream().toList()));
        if (progress.findings().stop()) {
          return progress.failed(reader);
        }
        progress.stage(Stage.PUBLISH);
        renderer.forEachAsset(publisher::add);
        plan.media().forEach(file -> publisher.add(file.route().file(), file.location()));
        Published published = publisher.publish();
        return progress.published(reader, published);
      }
    }
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
