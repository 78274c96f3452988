package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.check.MediaInUse;
import dev.waymark.check.ProseChecker;
import dev.waymark.check.SiteChecker;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.history.HistoryReader;
import dev.waymark.image.ImageInspector;
import dev.waymark.image.PictureResizer;
import dev.waymark.model.History;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.page.PagePlanner;
import dev.waymark.site.Selection;
import dev.waymark.site.SiteAssembler;
import dev.waymark.source.SourceFiles;
import dev.waymark.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The stages from a content folder to a site whose files can be made, in their order. Each tells
 * the log what it finds. Not thread-safe.
 */
final class Stages {
  private final BuildOptions options;
  private final BuildLog log;
  private final Workers workers;

  Stages(BuildOptions options, BuildLog log, Workers workers) {
    this.options = options;
    this.log = log;
    this.workers = workers;
  }

  /** Begin with what {@code site.yaml} says; empty where it can't be read. */
  Optional<Setting> configure(Parsed<Optional<Setting>> read) {
    Optional<Setting> setting = log.findings().take(read);
    setting.ifPresent(found -> log.configured(found.config()));
    return setting;
  }

  /** Parse all files and put them together. */
  Site assemble(Setting setting, SourceFiles texts, SourceTree tree) {
    Contents contents =
        Contents.parse(workers, setting.parser().reading(texts), tree, log.findings());
    contents.documents().forEach(log.findings()::follow);
    History history = log.findings().take(history(setting.config(), tree));

    log.stage(Stage.ASSEMBLE);
    Site site =
        assembler(options, setting.config())
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

  static SiteAssembler assembler(BuildOptions options, SiteConfig config) {
    return new SiteAssembler(
        config,
        new Selection(options.date(), options.drafts(), options.future(), options.expired()));
  }

  /** Check a site, and drop media that nothing needs; empty where what was found ends the build. */
  Optional<Site> check(Setting setting, Site whole) {
    log.stage(Stage.CHECK);
    checkWhole(whole);
    Site site = whole.withMedia(inspect(setting.memory(), MediaInUse.of(whole)));
    List<ProseChecker.Check> texts = setting.prose().checks(site);
    List<List<Diagnostic>> found = workers.map(Stage.CHECK, texts, check -> check(setting, check));
    for (int i = 0; i < texts.size(); i++) {
      log.findings().addAll(texts.get(i).name(), found.get(i));
    }
    log.findings().addAll(setting.problems());
    log.findings().reportUnusedSilences(site);
    return log.findings().stop() ? Optional.empty() : Optional.of(site);
  }

  private void checkWhole(Site whole) {
    SiteChecker checker = new SiteChecker();
    List<Supplier<List<Diagnostic>>> checks = new ArrayList<>();
    checks.add(() -> checker.links(whole));
    checks.addAll(checker.checks(whole));
    List<List<Diagnostic>> found = workers.map(Stage.CHECK, checks, Supplier::get);
    found.get(0).forEach(link -> log.findings().addAll(link.span().file(), List.of(link)));
    found.subList(1, found.size()).forEach(log.findings()::addAll);
  }

  private List<MediaFile> inspect(Memory memory, List<MediaFile> media) {
    return workers
        .map(
            Stage.READ,
            media,
            file -> memory.media().get(file.source(), file, new ImageInspector()::inspect))
        .stream()
        .map(log.findings()::take)
        .toList();
  }

  private static List<Diagnostic> check(Setting setting, ProseChecker.Check check) {
    return setting
        .memory()
        .prose()
        .get(check.name(), check.text(), any -> setting.cache().prose(check.name(), check.work()));
  }

  /** Get everything ready for pages to be planned and files to be made. */
  Preparation prepare(Setting setting, Site checked, KnownParts known) {
    log.stage(Stage.PLAN);
    PictureResizer pictures =
        new PictureResizer(options.stateDirectory().resolve("pictures"), options.themes());
    List<Parsed<MediaFile>> resized = resize(pictures, checked.media().values());
    Site site = checked.withMedia(resized.stream().map(Parsed::value).toList());
    Previews previews = setting.previews();
    List<Diagnostic> problems = new ArrayList<>();
    resized.forEach(file -> problems.addAll(file.problems()));
    problems.addAll(previews.problems());
    log.findings().addAll(problems);
    Books books = Books.of(options.books(), site, setting.localizers(), setting.theme());
    PagePlanner planner =
        new PagePlanner(
            site, setting.localizers(), previews.canPaint(), options.styleGuide(), books.all());
    return new Preparation(setting, site, pictures, books, planner, known, problems);
  }

  private List<Parsed<MediaFile>> resize(PictureResizer pictures, Collection<MediaFile> media) {
    return workers.map(Stage.PLAN, List.copyOf(media), pictures::resize);
  }

  private Parsed<History> history(SiteConfig config, SourceTree tree) {
    if (!config.history().isAsked()) {
      return new Parsed<>(History.EMPTY, List.of());
    }
    List<SourcePath> files = Stream.concat(tree.guides().stream(), tree.pages().stream()).toList();
    return new HistoryReader().read(options.sourceDirectory(), files);
  }
}
