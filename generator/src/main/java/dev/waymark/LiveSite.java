package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.source.FolderState;
import dev.waymark.source.Glance;
import dev.waymark.source.SourceTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A site that follows its sources, in memory: after each change there is an edition of it, for
 * which no more is done than the change asks for. Thread-safe; looks are made one after the other.
 */
public final class LiveSite {
  private final BuildOptions options;
  private FolderState folder;
  private @Nullable SourceTree listed;
  private boolean isOutdated = true;
  private @Nullable Known known;

  /** What the last edition was made of, unless it could not be checked. */
  private @Nullable Checked checked;

  /** What was made of {@code site.yaml} and the theme. */
  private record Known(
      Parsed<Optional<SourceText>> siteFile,
      FolderState theme,
      Parsed<Optional<Setting>> setting) {}

  /** Follow the sources that {@code options} name; no site is ever written. */
  public LiveSite(BuildOptions options) {
    this.options = options;
    this.folder = FolderState.unseen(options.sourceDirectory());
  }

  /**
   * Look at the sources.
   *
   * @param doubtful tells files that are read even if they look as they did
   * @return an edition of the site, where anything is other than at the last look, or {@link
   *     #retry} asked for it
   * @throws UncheckedIOException where a file or folder can't be read
   */
  public synchronized Optional<Edition> look(Predicate<Path> doubtful) {
    FolderState now = folder.look(Clock.systemUTC().instant(), doubtful);
    // The list is younger than the state: a file that was away just then would be missed for good.
    SourceTree tree = now.tree();
    if (!isOutdated && now.holdsTheSame(folder) && tree.equals(listed)) {
      folder = now;
      return Optional.empty();
    }
    isOutdated = true;
    checked = null;
    Edition edition = edition(now, tree);
    folder = now;
    listed = tree;
    isOutdated = false;
    return Optional.of(edition);
  }

  /**
   * Look at a few files, which takes much less than to look at all.
   *
   * @return an edition of the site, where one of them is a guide that says something else now, and
   *     nothing changed that other pages show; empty where only {@link #look} can tell what did
   * @throws UncheckedIOException where a file can't be read
   */
  public synchronized Optional<Edition> lookAt(Collection<Path> files) {
    Checked last = checked;
    if (isOutdated || last == null || last.ready().setting().config().history().isAsked()) {
      return Optional.empty();
    }
    Optional<Glance> seen = folder.glance(files, Clock.systemUTC().instant());
    if (seen.isEmpty() || seen.get().changed().size() != 1) {
      return Optional.empty();
    }
    try (Workers workers = new Workers(new BuildListener() {})) {
      Optional<Checked> next =
          workers
              .map(
                  Stage.PARSE,
                  seen.get().changed(),
                  guide -> reword(last, guide, seen.get().state()))
              .get(0);
      next.ifPresent(found -> folder = seen.get().state());
      return next.map(this::edition);
    }
  }

  private Optional<Checked> reword(Checked last, SourcePath guide, FolderState now) {
    Setting setting = last.ready().setting();
    Parsed<Optional<Guide>> before = setting.parser().reading(folder).parseGuide(guide);
    Parsed<Optional<Guide>> after = setting.parser().reading(now).parseGuide(guide);
    return Rewording.between(before, after)
        .flatMap(change -> change.in(last, Stages.assembler(options, setting.config())));
  }

  private Edition edition(Checked next) {
    checked = next;
    BuildLog log = new BuildLog(options, new BuildListener() {}, next.findings().copy());
    log.findings().reportUnusedSilences(next.ready().site());
    if (log.findings().stop()) {
      return new Edition(log.diagnostics(), Optional.empty());
    }
    log.findings().addAll(next.ready().problems());
    return new Edition(
        log.diagnostics(), Optional.of(new LiveFiles(log, next.ready(), options.date())));
  }

  /** Have the next look return an edition in any case, since the last one could not be finished. */
  public synchronized void retry() {
    isOutdated = true;
  }

  /** Return the folders that a change may come from, as they were at the last look. */
  public synchronized List<Path> folders() {
    return folder.folders();
  }

  private Edition edition(FolderState now, SourceTree tree) {
    BuildLog log = new BuildLog(options, new BuildListener() {});
    try (Workers workers = new Workers(new BuildListener() {})) {
      log.findings().addAll(tree.problems());
      Stages stages = new Stages(options, log, workers);
      Optional<Setting> setting = stages.configure(setting(now, workers));
      if (setting.isEmpty()) {
        return new Edition(log.diagnostics(), Optional.empty());
      }
      Site site = stages.assemble(setting.get(), now, tree);
      setting.get().memory().retain(tree);
      Optional<Site> good = stages.check(setting.get(), site);
      setting.get().cache().close(); // what it had is in memory now
      if (good.isEmpty()) {
        return new Edition(log.diagnostics(), Optional.empty());
      }
      Findings found = log.findings().copy();
      Preparation ready = stages.prepare(setting.get(), good.get(), KnownParts.kept());
      return edition(new Checked(site, found, ready));
    }
  }

  private Parsed<Optional<Setting>> setting(FolderState now, Workers workers) {
    Parsed<Optional<SourceText>> siteFile = now.read(Contents.SITE_FILE);
    if (known == null
        || !known.siteFile.equals(siteFile)
        || !known.theme.holdsTheSame(now.theme())) {
      Parsed<Optional<Setting>> setting = Setting.read(options, workers, now, Memory.empty());
      known = new Known(siteFile, now.theme(), setting);
    }
    return known.setting;
  }
}
