package dev.waymark.render;

import dev.waymark.locale.Localizer;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Route;
import dev.waymark.page.view.Page;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** Renders pages with a theme. Thread-safe. */
public final class PageRenderer {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int LARGEST_PAGE = 64 << 20;

  private final ThemeConfiguration configuration;
  private final TimeLimit limit;
  private final AssetTable assets;
  private final Map<String, Localizer> localizers;
  private final LinkStyle style;

  /** Render with {@code theme}, in the languages of {@code localizers}, by tag. */
  public PageRenderer(Theme theme, Map<String, Localizer> localizers, LinkStyle style) {
    this(theme, localizers, style, LIMIT);
  }

  /** Render, and give up a page that takes longer than {@code limit}. */
  PageRenderer(Theme theme, Map<String, Localizer> localizers, LinkStyle style, Duration limit) {
    this.limit = new TimeLimit(limit);
    this.assets = new AssetTable(theme);
    this.localizers = Map.copyOf(localizers);
    this.style = style;
    this.configuration = new ThemeConfiguration(theme);
  }

  /** Render a page, or say what is wrong with its template. */
  public Rendered render(Page page) {
    try {
      return limit.run(() -> process(page));
    } catch (TimeoutException e) {
      return Rendered.failed(TemplateProblems.endless(page, "does not come to an end"));
    }
  }

  private Rendered process(Page page) {
    PageWriter out = new PageWriter(LARGEST_PAGE);
    Set<String> asked = new TreeSet<>();
    try {
      Template template = configuration.getTemplate(page.template());
      template.createProcessingEnvironment(model(page, asked), out).process();
      return Rendered.made(out.toBytes(), asked);
    } catch (TemplateException | IOException | ThemeException e) {
      return Rendered.failed(TemplateProblems.diagnose(page, e));
    } catch (StackOverflowError e) {
      return Rendered.failed(TemplateProblems.endless(page, "calls itself again and again"));
    }
  }

  /**
   * Hand over assets with the paths they are published at, in order of these.
   *
   * @param names of assets that the theme has
   */
  public void forEachAsset(Set<String> names, BiConsumer<String, byte[]> output) {
    assets.forEach(names, output);
  }

  private Localizer localizer(String language) {
    Localizer localizer = localizers.get(language);
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for the language " + language);
    }
    return localizer;
  }

  /** Return where an asset is published; empty where the theme has none of this name. */
  public Optional<Route> asset(String name) {
    return assets.find(name);
  }

  private Map<String, Object> model(Page page, Set<String> asked) {
    TemplateFunctions functions = new TemplateFunctions(page, assets, style, asked);
    Map<String, Object> model = new HashMap<>();
    model.put("page", page.view());
    model.put("site", page.site());
    model.put("t", functions.message(localizer(page.language())));
    model.put("frame", page.frame().site());
    model.put("ui", functions.message(localizer(page.frame().language())));
    model.put("url", functions.url());
    model.put("asset", functions.asset());
    model.put("apart", functions.apart());
    return model;
  }
}
