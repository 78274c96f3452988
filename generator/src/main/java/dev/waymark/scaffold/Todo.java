package dev.waymark.scaffold;

/** Marks what somebody still has to write. */
final class Todo {
  static final String MARK = "TODO: ";

  private Todo() {}

  /** Return a text that is to be written over, as YAML. */
  static String quoted(String text) {
    return Scalars.quoted(MARK + text);
  }

  /**
   * Return a text that is to be written over, as YAML, cut so that it is no longer than allowed.
   */
  static String quoted(String text, int longest) {
    int room = longest - MARK.length();
    return text.codePointCount(0, text.length()) <= room
        ? quoted(text)
        : quoted(text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…");
  }
}
