package dev.waymark.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hands out the templates of a theme, none of which can look around what it is given. */
final class ThemeConfiguration extends Configuration {
  private final Set<Template> checked = ConcurrentHashMap.newKeySet();

  ThemeConfiguration(Theme theme) {
    super(VERSION_2_3_34);
    setTemplateLoader(new ThemeTemplateLoader(theme));
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setObjectWrapper(new ViewWrapper(VERSION_2_3_34));
    setDefaultEncoding(StandardCharsets.UTF_8.name());
    setOutputEncoding(StandardCharsets.UTF_8.name());
    setOutputFormat(HTMLOutputFormat.INSTANCE);
    setRecognizeStandardFileExtensions(true);
    setLocalizedLookup(false);
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
  }

  /** Return a template for a page, or for another template that includes or imports it. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookupCondition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template =
        super.getTemplate(name, locale, lookupCondition, encoding, parse, ignoreMissing);
    if (template != null && !checked.contains(template)) {
      check(template);
    }
    return template;
  }

  private synchronized void check(Template template) throws IOException {
    if (!checked.contains(template)) {
      ForbiddenExpressions.check(template);
      _CoreAPI.addThreadInterruptedChecks(template);
      checked.add(template);
    }
  }
}
