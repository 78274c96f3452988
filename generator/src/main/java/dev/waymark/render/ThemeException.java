package dev.waymark.render;

/** A theme lacks something that one of its templates asks for. */
final class ThemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }
}
