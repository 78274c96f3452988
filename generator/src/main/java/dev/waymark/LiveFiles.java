package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.image.ImageInspector;
import dev.waymark.model.Document;
import dev.waymark.model.Exclusion;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.page.PagePlan;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import dev.waymark.render.Rendered;
import dev.waymark.site.Selection;
import dev.waymark.source.MediaReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site in one state of its sources. A guide, a text and what they show are made when
 * they are asked for; all else waits for {@link #finish}. Thread-safe.
 */
public final class LiveFiles {
  private final BuildLog log;
  private final Preparation ready;
  private final LocalDate date;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Map<String, Supplier<byte[]>>> whole = new CompletableFuture<>();

  LiveFiles(BuildLog log, Preparation ready, LocalDate date) {
    this.log = log;
    this.ready = ready;
    this.date = date;
  }

  /** Return the path that the site is published under; it begins and ends in {@code /}. */
  public String basePath() {
    Located<String> base = ready.site().config().baseUrl();
    String path = base == null ? null : URI.create(base.value()).getPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /**
   * Find a file by its path on the site, such as {@code guides/neck/index.html}. Waits until all
   * are made, where it is none of those that are made when they are asked for.
   *
   * @throws CancellationException where it waits and this state of the site is given up
   */
  public Optional<LiveFile> find(String path) {
    if (whole.isDone()) {
      return inWhole(path);
    }
    Optional<LiveFile> early = ready.planner().find(path).map(this::page);
    return early.or(() -> shown(path)).or(() -> inWhole(path));
  }

  private LiveFile page(Page page) {
    Rendered rendered = render(page);
    asked.addAll(rendered.assets());
    return rendered.problem().map(LiveFile::failed).orElse(LiveFile.made(rendered.bytes()));
  }

  private Rendered render(Page page) {
    String file = page.route().file();
    Memo<String, Page, Rendered> memo = ready.setting().memory().rendered();
    Rendered known = memo.find(file, page);
    if (known != null) {
      return known;
    }
    Rendered rendered = ready.setting().renderer().render(page);
    if (rendered.problem().isEmpty()) { // else it may be the machine that is at fault
      memo.put(file, page, rendered);
    }
    return rendered;
  }

  /** Return what pages that were asked for load. */
  private Optional<LiveFile> shown(String path) {
    Map<String, byte[]> assets = new HashMap<>();
    ready.setting().renderer().forEachAsset(new TreeSet<>(asked), assets::put);
    return Optional.ofNullable(assets.get(path))
        .or(
            () ->
                ready.planner().media().stream()
                    .filter(file -> file.route().file().equals(path))
                    .findFirst()
                    .map(LiveFiles::read))
        .map(LiveFile::made);
  }

  private Optional<LiveFile> inWhole(String path) {
    try {
      return Optional.ofNullable(whole.join().get(path))
          .map(file -> LiveFile.made(file.get()))
          .or(() -> ready.planner().find(path).map(this::page));
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /**
   * Make all files that are not made yet.
   *
   * @return everything that was found, in order
   */
  public List<Diagnostic> finish() {
    try (Workers workers = new Workers(new BuildListener() {})) {
      PagePlan plan = ready.plan();
      Map<String, Supplier<byte[]>> files = new ConcurrentHashMap<>();
      SiteOutput output = new SiteOutput(workers, ready, plan, this::render);
      log.findings().addAll(output.write((path, bytes) -> files.put(path, () -> bytes)));
      plan.media().forEach(file -> files.put(file.route().file(), () -> read(file)));
      plan.media()
          .forEach(
              file -> ready.pictures().write(file, (path, bytes) -> files.put(path, () -> bytes)));
      plan.previews().forEach(preview -> files.put(preview.path(), () -> paint(preview)));
      ready.setting().memory().rendered().retain(files.keySet());
      whole.complete(Map.copyOf(files));
      return log.diagnostics();
    } catch (RuntimeException | Error failure) {
      whole.completeExceptionally(failure);
      throw failure;
    }
  }

  /** Return whether {@link #finish} has found what would keep a build from publishing. */
  public boolean isUnpublishable() {
    return whole.isDone() && log.findings().stop();
  }

  /** Let nobody wait any more, since there is a newer state. */
  public void abandon() {
    whole.cancel(false);
  }

  /** Return the paths of all files; waits until they are made. */
  public Set<String> paths() {
    return new TreeSet<>(whole.join().keySet());
  }

  /** Return why a page would not be published yet, or no more; empty for any other. */
  public Optional<Exclusion> exclusion(String path) {
    Selection published = new Selection(date, false, false, false);
    return Stream.concat(
            ready.site().guides().stream()
                .filter(guide -> guide.route().file().equals(path))
                .map(guide -> guide.guide().document()),
            ready.site().pages().stream()
                .filter(page -> page.route().file().equals(path))
                .map(page -> page.document()))
        .findFirst()
        .flatMap((Document document) -> published.exclusion(document));
  }

  private byte[] paint(PreviewView preview) {
    Map<String, byte[]> painted = new HashMap<>();
    ready.setting().previews().paint(preview, painted::put);
    byte @Nullable [] bytes = painted.get(preview.path());
    return bytes == null ? new byte[0] : bytes;
  }

  private static byte[] read(MediaFile file) {
    return file.cleaned() ? new ImageInspector().published(file) : new MediaReader().read(file);
  }
}
