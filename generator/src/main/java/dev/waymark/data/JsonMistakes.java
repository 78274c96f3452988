package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;

/** Says in plain words why JSON is not well-formed. */
final class JsonMistakes {
  private JsonMistakes() {}

  /** Explain what Jackson stopped at. */
  static Diagnostic explain(DataText text, long offset) {
    String json = text.text();
    int at = (int) Math.max(0, Math.min(offset, json.length()));
    if (json.substring(at).isBlank()) {
      int last = json.stripTrailing().length();
      return text.error(
          Math.max(0, last - 1),
          "the file ends before its data do",
          "close each { and [ and each quote that was opened");
    }
    char c = json.charAt(at);
    if (c == '\n' || c == '\t') {
      return text.error(
          at,
          "a text in quotes goes on over the end of a line, or holds a tab",
          "close the quotes, or write \\n for a new line and \\t for a tab");
    }
    if (Character.isISOControl(c)) {
      return text.controlCharacter(at, c);
    }
    return text.error(
        at,
        "\"" + Character.toString(json.codePointAt(at)) + "\" can't stand here",
        hint(json, at));
  }

  private static String hint(String json, int at) {
    char c = json.charAt(at);
    String before = json.substring(Math.max(0, at - 200), at).stripTrailing();
    boolean afterComma = before.endsWith(",");
    if ((c == '}' || c == ']') && afterComma) {
      return "delete the comma before it";
    }
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u201C', '\u201D' ->
          "put names and texts in straight double quotes: \"…\"";
      case '/', '#' -> "JSON knows no comments: delete it";
      case '"', '{', '[' -> "a comma or colon may be missing before it";
      default -> "put names and texts in double quotes, and look for a comma or bracket too many";
    };
  }
}
