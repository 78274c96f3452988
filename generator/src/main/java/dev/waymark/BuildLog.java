package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.publish.Published;
import dev.waymark.source.Excerpts;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one build has found and done so far, for its report. Not thread-safe. */
final class BuildLog {
  private static final Published NOTHING = new Published(0, 0, 0);

  private final long start = System.nanoTime();
  private final BuildListener listener;
  private final Findings findings;
  private final Excerpts excerpts;
  private final Reports reports;
  private @Nullable SiteConfig config;
  private @Nullable Site site;
  private int guides;
  private LeftOut leftOut = LeftOut.NOTHING;
  private int pages;

  BuildLog(BuildOptions options, BuildListener listener) {
    this(options, listener, new Findings(options.failOn()));
  }

  /** Go on from what was found before. */
  BuildLog(BuildOptions options, BuildListener listener, Findings findings) {
    this.listener = listener;
    this.findings = findings;
    this.excerpts = new Excerpts(options.sourceDirectory());
    this.reports = new Reports(options);
  }

  Findings findings() {
    return findings;
  }

  void stage(Stage stage) {
    listener.stageStarted(stage, 0);
  }

  void configured(SiteConfig read) {
    config = read;
    findings.follow(read);
  }

  void assembled(Site whole) {
    site = whole;
    guides = (int) whole.guides().stream().filter(guide -> !guide.isUntranslated()).count();
    leftOut = LeftOut.of(whole.leftOut().values());
  }

  void rendered(int count) {
    pages = count;
  }

  /**
   * Return whether files and options alone decide what is built: the history of Git can't change.
   */
  boolean isRepeatable() {
    return config != null && !config.history().isAsked();
  }

  /** Return what was found so far, in order. */
  List<Diagnostic> diagnostics() {
    return findings.sorted(excerpts::lineOf);
  }

  BuildReport failed() {
    return report(true, NOTHING);
  }

  BuildReport checked() {
    return report(findings.stop(), NOTHING);
  }

  BuildReport published(Published published) {
    return report(false, published);
  }

  private BuildReport report(boolean failed, Published published) {
    List<Silenced> silenced = findings.silenced(excerpts::lineOf);
    reports
        .write(findings.sorted(excerpts::lineOf), silenced, failed, config, site)
        .ifPresent(problem -> findings.addAll(List.of(problem)));
    return new BuildReport(
        findings.sorted(excerpts::lineOf),
        silenced,
        failed,
        guides,
        pages,
        published.written(),
        published.unchanged(),
        published.removed(),
        leftOut,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
