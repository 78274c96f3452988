package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.export.GuideExporter;
import dev.waymark.export.LlmsText;
import dev.waymark.feed.AtomFeeds;
import dev.waymark.feed.ListedPage;
import dev.waymark.feed.Sitemaps;
import dev.waymark.host.BrowserFiles;
import dev.waymark.host.HostFiles;
import dev.waymark.host.OfflineFiles;
import dev.waymark.inspect.SiteInspector;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Book;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Rendition;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import dev.waymark.page.PagePlan;
import dev.waymark.page.view.Page;
import dev.waymark.render.PageRenderer;
import dev.waymark.render.Rendered;
import dev.waymark.search.SearchFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes every file of a site from its plan, and checks that what they link to is among them. */
final class SiteOutput {
  private final Workers workers;
  private final Site site;
  private final PagePlan plan;
  private final PageRenderer renderer;
  private final Function<Page, Rendered> rendering;
  private final KnownParts known;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<String, Localizer> localizers;
  private final Books books;
  private final SiteInspector inspector;
  private final SiteDigest digest = new SiteDigest();
  private int pages;

  /** Make the files of a site, its pages by {@code rendering}. */
  SiteOutput(
      Workers workers, Preparation ready, PagePlan plan, Function<Page, Rendered> rendering) {
    this.workers = workers;
    this.site = ready.site();
    this.plan = plan;
    this.renderer = ready.setting().renderer();
    this.rendering = rendering;
    this.known = ready.known();
    this.localizers = ready.setting().localizers();
    this.books = ready.books();
    Located<String> base = site.config().baseUrl();
    this.inspector = new SiteInspector(base == null ? null : base.value());
  }

  /**
   * Make all files but media and previews, and hand them over with their paths, several at once.
   *
   * @return what is wrong with them
   */
  List<Diagnostic> write(BiConsumer<String, byte[]> output) {
    List<MadePages> parts = workers.map(Stage.RENDER, plan.parts(), part -> make(part, output));
    List<ListedPage> listed = parts.stream().flatMap(part -> part.listed().stream()).toList();
    List<Diagnostic> problems = parts.stream().flatMap(part -> part.problems().stream()).toList();
    pages = listed.size();
    GuideExporter exporter = new GuideExporter(site, localizers);
    workers.map(Stage.RENDER, site.guides(), guide -> export(exporter, guide, output));
    workers.map(Stage.RENDER, books.all(), book -> add(book, output));
    SearchFiles search = new SearchFiles(site, localizers);
    workers.map(
        Stage.RENDER,
        site.config().languages(),
        language -> add(search.write(language.tag()), output));
    add(new AtomFeeds(site, localizers).write(), output);
    add(new Sitemaps(site.config()).write(listed), output);
    add(new LlmsText(site, localizers).write(), output);
    add(new HostFiles(site).write(), output);
    add(new BrowserFiles(site, this::asset).write(), output);
    List<Route> assets = new ArrayList<>();
    add(plan.files(), output);
    renderer.forEachAsset(
        asked,
        (path, bytes) -> {
          assets.add(new Route(path));
          take(make(path, bytes), output);
        });
    for (MediaFile file : plan.media()) {
      inspector.add(file.route().file());
      digest.add(file.route().file(), file.digest());
      for (Rendition rendition : file.renditions()) {
        inspector.add(file.route(rendition).file());
        digest.add(file.route(rendition).file(), rendition.digest());
      }
    }
    add(new OfflineFiles(site.config()).write(assets, digest.value()), output);
    plan.previews().forEach(preview -> inspector.add(preview.path()));
    // A page that could not be made is missed by all that link to it, which helps nobody.
    return problems.isEmpty() ? inspector.check() : problems;
  }

  /** Return how many pages were made. */
  int pages() {
    return pages;
  }

  /** Pages of a part are let go of as soon as they are written. */
  private MadePages make(PagePlan.Part part, BiConsumer<String, byte[]> output) {
    MadePages pages = new MadePages(new ArrayList<>(), new ArrayList<>());
    known.forEach(
        part.name(),
        part.text(),
        made -> part.pages().get().forEach(page -> made.accept(make(page))),
        file -> {
          pages.add(file);
          take(file, output);
        });
    return pages;
  }

  private MadeFile make(Page page) {
    Rendered rendered = rendering.apply(page);
    String path = page.route().file();
    return MadeFile.of(page, rendered, inspector.scan(path, rendered.bytes(), page.template()));
  }

  private String export(
      GuideExporter exporter, SiteGuide guide, BiConsumer<String, byte[]> output) {
    String name = "export of " + guide.route();
    known.forEach(
        name,
        guide.guide(),
        made -> exporter.write(guide).forEach(file -> made.accept(make(file))),
        file -> take(file, output));
    return name;
  }

  private MadeFile make(SiteFile file) {
    return make(file.route().file(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private MadeFile make(String path, byte[] bytes) {
    return MadeFile.of(path, bytes, inspector.scan(path, bytes));
  }

  private void take(MadeFile file, BiConsumer<String, byte[]> output) {
    if (file.problem().isEmpty()) {
      asked.addAll(file.assets());
      inspector.add(file.links());
      digest.add(file.path(), file.digest());
      output.accept(file.path(), file.bytes());
    }
  }

  private Optional<Route> asset(String name) {
    Optional<Route> found = renderer.asset(name);
    found.ifPresent(there -> asked.add(name));
    return found;
  }

  private int add(List<SiteFile> files, BiConsumer<String, byte[]> output) {
    files.forEach(file -> take(make(file), output));
    return files.size();
  }

  private Route add(Book book, BiConsumer<String, byte[]> output) {
    take(make(book.route().file(), books.make(book)), output);
    return book.route();
  }
}
