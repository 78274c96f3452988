package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
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

  /**
   * Render a page and hand its bytes over with the path it is published at.
   *
   * @return what is wrong with the template, in which case nothing is handed over
   */
  public Optional<Diagnostic> render(Page page, BiConsumer<String, byte[]> output) {
    PageWriter out = new PageWriter(LARGEST_PAGE);
    Optional<Diagnostic> problem;
    try {
      problem = limit.run(() -> process(page, out));
    } catch (TimeoutException e) {
      problem = Optional.of(TemplateProblems.endless(page, "does not come to an end"));
    }
    if (problem.isEmpty()) {
      output.accept(page.route().file(), out.toBytes());
    }
    return problem;
  }

  private Optional<Diagnostic> process(Page page, PageWriter out) {
    try {
      Template template = configuration.getTemplate(page.template());
      template.createProcessingEnvironment(model(page), out).process();
      return Optional.empty();
    } catch (TemplateException | IOException | ThemeException e) {
      return Optional.of(TemplateProblems.diagnose(page, e));
    } catch (StackOverflowError e) {
      return Optional.of(TemplateProblems.endless(page, "calls itself again and again"));
    }
  }

  /** Hand over every asset that the rendered pages asked for. */
  public void forEachAsset(BiConsumer<String, byte[]> output) {
    assets.forEach(output);
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

  private Map<String, Object> model(Page page) {
    TemplateFunctions functions = new TemplateFunctions(page, assets, style);
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
