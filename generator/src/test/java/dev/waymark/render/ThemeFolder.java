package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.locale.Localizer;
import dev.waymark.model.DataValue;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Route;
import dev.waymark.page.view.ContactView;
import dev.waymark.page.view.ContentView;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.HeadingView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.Later;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.SiteView;
import dev.waymark.page.view.VersionView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A theme in three layers on disk, and a page to render with it. */
final class ThemeFolder {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Path folder;

  ThemeFolder(Path folder) {
    this.folder = folder;
  }

  ThemeFolder own(String name, String text) throws IOException {
    return write("own/" + name, text);
  }

  ThemeFolder artifact(String name, String text) throws IOException {
    return write("artifact/META-INF/waymark/theme/" + name, text);
  }

  ThemeFolder fallback(String name, String text) throws IOException {
    return write("default/dev/waymark/theme/" + name, text);
  }

  private ThemeFolder write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Theme theme() {
    // The default lies first on this class path: layers count, not the order of jars.
    URL[] layers = {url("default/"), url("artifact/")};
    return new Theme(this::own, new URLClassLoader(layers, null));
  }

  private Optional<byte[]> own(String name) {
    Path file = folder.resolve("own").resolve(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URL url(String layer) {
    try {
      return new URL(folder.toUri().toURL(), layer);
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  PageRenderer renderer() {
    return renderer(LIMIT);
  }

  PageRenderer renderer(Duration limit) {
    Theme theme = theme();
    Localizer english = new Localizer("en", theme.messages("en"));
    return new PageRenderer(theme, Map.of("en", english), LinkStyle.PRETTY, limit);
  }

  /** Render {@code page.ftlh}, and return its text or what is wrong. */
  Result render() {
    return render(renderer());
  }

  /** Render a page with the messages of several languages. */
  Result render(Page page, String... tags) {
    Theme theme = theme();
    Map<String, Localizer> localizers = new TreeMap<>();
    for (String tag : tags) {
      localizers.put(tag, new Localizer(tag, theme.messages(tag)));
    }
    return render(new PageRenderer(theme, localizers, LinkStyle.PRETTY, LIMIT), page);
  }

  static Result render(PageRenderer renderer) {
    return render(renderer, page());
  }

  private static Result render(PageRenderer renderer, Page page) {
    Rendered rendered = renderer.render(page);
    Diagnostic problem = rendered.problem().orElse(null);
    String html = problem == null ? new String(rendered.bytes(), StandardCharsets.UTF_8) : null;
    return new Result(html, problem);
  }

  /** What came out. */
  record Result(@Nullable String html, @Nullable Diagnostic problem) {
    Diagnostic error() {
      if (problem == null) {
        throw new AssertionError("no problem, but: " + html);
      }
      return problem;
    }
  }

  static Page page() {
    HeadView head =
        new HeadView(
            "en",
            "ltr",
            "About",
            null,
            new Html("default-src 'none'"),
            "../",
            null,
            true,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null,
            Later.of(null));
    ContentView view =
        new ContentView(
            head,
            "Tom & <Jerry>",
            null,
            new Html("<p>finished</p>"),
            List.of(new HeadingView(2, "why", "Why \"us\""), new HeadingView(3, "how", "How")),
            null,
            null,
            new VersionView("en", "ltr", "English", false, false, null, null),
            Map.of("weather", new DataValue.Text("<sun>")));
    LinkView home = new LinkView("Home", "../", false);
    SiteView site =
        new SiteView(
            "Site",
            null,
            home,
            List.of(),
            List.of(),
            List.of(),
            new ContactView(null, null),
            null,
            List.of(),
            List.of(),
            new LinkView("Search", "../search/", false),
            "../manifest.webmanifest",
            null,
            null,
            Map.of());
    return new Page(new Route("about/"), "page.ftlh", "en", view, site, new Page.Frame("en", site));
  }
}
