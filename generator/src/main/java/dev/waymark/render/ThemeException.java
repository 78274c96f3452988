package dev.waymark.render;

import dev.waymark.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** A theme lacks something that one of its templates asks for, or has it in a form of no use. */
final class ThemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Span span;

  ThemeException(String message) {
    super(message);
    this.span = null;
  }

  /**
   * Point at a line of a file.
   *
   * @param file within the theme
   * @param line from 1; 0 for the file as a whole
   */
  ThemeException(String message, String file, int line) {
    super(message);
    this.span = line == 0 ? Span.ofFile("theme/" + file) : new Span("theme/" + file, line, 0, 0);
  }

  /** Return where the mistake is; null where only the template that asked is known. */
  @Nullable Span span() {
    return span;
  }
}
