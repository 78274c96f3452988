package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.locale.Localizer;
import dev.waymark.model.LinkStyle;
import dev.waymark.page.view.Page;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BiConsumer;

/** Renders pages with a theme. Thread-safe. */
public final class PageRenderer {
  private final Configuration configuration;
  private final AssetTable assets;
  private final Map<String, Localizer> localizers;
  private final LinkStyle style;

  /** Render with {@code theme}, in the languages of {@code localizers}, by tag. */
  public PageRenderer(Theme theme, Map<String, Localizer> localizers, LinkStyle style) {
    this.assets = new AssetTable(theme);
    this.localizers = Map.copyOf(localizers);
    this.style = style;
    this.configuration = configure(theme);
  }

  /**
   * Render a page and hand its bytes over with the path it is published at.
   *
   * @return what is wrong with the template, in which case nothing is handed over
   */
  public Optional<Diagnostic> render(Page page, BiConsumer<String, byte[]> output) {
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(page.template());
      Environment environment = template.createProcessingEnvironment(model(page), out);
      environment.process();
    } catch (TemplateException | IOException | ThemeException e) {
      return Optional.of(TemplateProblems.diagnose(page, e));
    }
    output.accept(page.route().file(), out.toString().getBytes(StandardCharsets.UTF_8));
    return Optional.empty();
  }

  /** Hand over every asset that the rendered pages asked for. */
  public void forEachAsset(BiConsumer<String, byte[]> output) {
    assets.forEach(output);
  }

  private Map<String, Object> model(Page page) {
    Localizer localizer = localizers.get(page.language());
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for the language " + page.language());
    }
    TemplateFunctions functions = new TemplateFunctions(page, localizer, assets, style);
    Map<String, Object> model = new HashMap<>();
    model.put("page", page.view());
    model.put("site", page.site());
    model.put("t", functions.message());
    model.put("url", functions.url());
    model.put("asset", functions.asset());
    return model;
  }

  private static Configuration configure(Theme theme) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ThemeTemplateLoader(theme));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(new ViewWrapper(Configuration.VERSION_2_3_34));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }
}
