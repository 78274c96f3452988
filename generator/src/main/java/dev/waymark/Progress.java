package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.publish.Published;
import dev.waymark.source.SourceReader;
import java.time.Duration;

/** How far one build has come, for its report. Not thread-safe. */
final class Progress {
  private static final Published NOTHING = new Published(0, 0, 0);

  private final long start = System.nanoTime();
  private final BuildListener listener;
  private final Findings findings;
  private int guides;
  private int leftOut;
  private int pages;

  Progress(BuildOptions options, BuildListener listener) {
    this.listener = listener;
    this.findings = new Findings(options.failOn());
  }

  Findings findings() {
    return findings;
  }

  void stage(Stage stage) {
    listener.stageStarted(stage, 0);
  }

  void assembled(Site site) {
    guides = site.guides().size();
    leftOut = site.leftOut().size();
  }

  void planned(PagePlan plan) {
    pages = plan.pages().size();
  }

  BuildReport failed(SourceReader reader) {
    return report(reader, true, NOTHING);
  }

  BuildReport checked(SourceReader reader) {
    return report(reader, false, NOTHING);
  }

  BuildReport published(SourceReader reader, Published published) {
    return report(reader, false, published);
  }

  private BuildReport report(SourceReader reader, boolean failed, Published published) {
    return new BuildReport(
        findings.sorted(reader::lineOf),
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
