package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.WebLinks;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.image.ImageInspector;
import dev.waymark.image.PictureResizer;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.publish.Publisher;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import dev.waymark.weblink.Limits;
import dev.waymark.weblink.WebLinkChecker;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The door: what can be done with a content folder. Thread-safe. */
public final class Waymark {
  private Waymark() {}

  /**
   * Build the site. Where a finding reaches {@code failOn}, nothing is published. Where the last
   * build was made of the same and nobody touched what it left, this says again what that said.
   *
   * @throws java.io.UncheckedIOException naming the path, where the file system fails
   * @throws IllegalArgumentException where the options can't work
   */
  public static BuildReport build(BuildOptions options, BuildListener listener) {
    options.checkFolders();
    LastBuild last = LastBuild.of(options);
    return last.report()
        .orElseGet(
            () -> {
              BuildLog log = new BuildLog(options, listener);
              BuildReport report = run(options, listener, log, true);
              return log.isRepeatable() ? last.remember(report) : report;
            });
  }

  /** Find every problem of content and theme that {@link #build} would find, and write nothing. */
  public static BuildReport check(BuildOptions options, BuildListener listener) {
    options.checkFolders();
    return run(options, listener, new BuildLog(options, listener), false);
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

  private static BuildReport run(
      BuildOptions options, BuildListener listener, BuildLog log, boolean publish) {
    try (Workers workers = new Workers(listener)) {
      log.stage(Stage.READ);
      SourceReader texts = new SourceReader(options.sourceDirectory());
      SourceTree tree = new TreeWalker().walk(options.sourceDirectory());
      log.findings().addAll(tree.problems());
      Stages stages = new Stages(options, log, workers);
      Optional<Setting> setting = stages.configure(Setting.read(options, workers, texts));
      if (setting.isEmpty()) {
        return log.failed();
      }
      try (DiskCache cache = setting.get().cache()) {
        Site whole = stages.assemble(setting.get(), texts, tree);
        Optional<Site> site = stages.check(setting.get(), whole);
        if (site.isEmpty()) {
          return log.failed();
        }
        Preparation ready = stages.prepare(setting.get(), site.get(), KnownParts.none());
        if (!publish) {
          return checked(options, workers, log, ready);
        }
        BuildReport report = published(options, workers, log, ready);
        if (!report.failed()) {
          cache.keep(workers);
        }
        return report;
      }
    }
  }

  private static BuildReport checked(
      BuildOptions options, Workers workers, BuildLog log, Preparation ready) {
    SiteOutput output = output(workers, ready, ready.plan());
    log.findings().addAll(output.write((path, bytes) -> {}));
    log.rendered(output.pages());
    log.findings().addAll(webLinks(options, ready.site()));
    return log.checked();
  }

  private static BuildReport published(
      BuildOptions options, Workers workers, BuildLog log, Preparation ready) {
    PagePlan plan = ready.plan();
    SiteOutput output = output(workers, ready, plan);
    Path folder = options.outputDirectory();
    try (Publisher publisher = Publisher.open(folder, List.of(options.sourceDirectory()))) {
      log.findings().addAll(output.write(publisher::add));
      log.rendered(output.pages());
      if (log.findings().stop()) {
        return log.failed();
      }
      workers.map(Stage.PUBLISH, plan.media(), file -> add(publisher, file, ready.pictures()));
      Previews previews = ready.setting().previews();
      workers.map(
          Stage.PUBLISH, plan.previews(), preview -> previews.paint(preview, publisher::add));
      return log.published(publisher.publish());
    }
  }

  private static SiteOutput output(Workers workers, Preparation ready, PagePlan plan) {
    ready.pictures().removeUnused();
    return new SiteOutput(workers, ready, plan, ready.setting().renderer()::render);
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
      publisher.add(file.route().file(), new ImageInspector().published(file));
    } else {
      publisher.add(file.route().file(), file.location(), file.digest());
    }
    return file.route();
  }
}
