package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.export.GuideExporter;
import dev.waymark.export.LlmsText;
import dev.waymark.feed.AtomFeeds;
import dev.waymark.feed.Sitemaps;
import dev.waymark.host.BrowserFiles;
import dev.waymark.host.HostFiles;
import dev.waymark.inspect.SiteInspector;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Located;
import dev.waymark.model.Site;
import dev.waymark.model.SiteFile;
import dev.waymark.page.PagePlan;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import dev.waymark.render.PageRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes every file of a site from its plan, and checks that what they link to is among them. */
final class SiteOutput {
  private final Workers workers;
  private final Site site;
  private final PagePlan plan;
  private final PageRenderer renderer;
  private final Map<String, Localizer> localizers;
  private final Previews previews;
  private final BiConsumer<String, byte[]> output;
  private final SiteInspector inspector;

  /** Hand the files over to {@code output}, with their paths; several at once. */
  SiteOutput(
      Workers workers,
      Site site,
      PagePlan plan,
      PageRenderer renderer,
      Map<String, Localizer> localizers,
      Previews previews,
      BiConsumer<String, byte[]> output) {
    this.workers = workers;
    this.site = site;
    this.plan = plan;
    this.renderer = renderer;
    this.localizers = localizers;
    this.previews = previews;
    this.output = output;
    Located<String> base = site.config().baseUrl();
    this.inspector = new SiteInspector(base == null ? null : base.value());
  }

  /** Make the files; return what is wrong with them. */
  List<Diagnostic> write() {
    List<Diagnostic> problems = new ArrayList<>();
    workers
        .map(Stage.RENDER, plan.pages(), this::render)
        .forEach(problem -> problem.ifPresent(problems::add));
    GuideExporter exporter = new GuideExporter(site, localizers);
    workers.map(Stage.RENDER, site.guides(), guide -> add(exporter.write(guide)));
    workers.map(Stage.RENDER, plan.previews(), this::paint);
    add(new AtomFeeds(site, localizers).write());
    add(new Sitemaps(site.config()).write(plan.pages()));
    add(List.of(new LlmsText(site, localizers).write()));
    add(new HostFiles(site).write());
    add(new BrowserFiles(site, renderer::asset).write());
    renderer.forEachAsset(this::add);
    plan.media().forEach(file -> inspector.add(file.route().file()));
    // A page that could not be made is missed by all that link to it, which helps nobody.
    return problems.isEmpty() ? inspector.check() : problems;
  }

  private Optional<Diagnostic> render(Page page) {
    return renderer.render(
        page,
        (path, bytes) -> {
          inspector.add(path, bytes, page.template());
          output.accept(path, bytes);
        });
  }

  private boolean paint(PreviewView preview) {
    inspector.add(preview.path());
    previews.paint(preview, output);
    return true;
  }

  private int add(List<SiteFile> files) {
    files.forEach(
        file -> add(file.route().file(), file.text().getBytes(StandardCharsets.UTF_8)));
    return files.size();
  }

  private void add(String path, byte[] bytes) {
    inspector.add(path, bytes);
    output.accept(path, bytes);
  }
}
