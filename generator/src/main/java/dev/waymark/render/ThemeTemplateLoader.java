package dev.waymark.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Finds templates in a theme, and refuses those that look around what they are given. */
final class ThemeTemplateLoader implements TemplateLoader {
  private record Source(String name, String text) {}

  private final Theme theme;

  ThemeTemplateLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.findText(name).map(text -> new Source(name, text)).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Source found = (Source) source;
    ForbiddenExpressions.check(found.name(), found.text());
    return new StringReader(found.text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is open.
  }
}
