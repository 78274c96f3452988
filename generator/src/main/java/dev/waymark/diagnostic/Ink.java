package dev.waymark.diagnostic;

/** How a message is coloured. */
public enum Ink {
  /** Not at all: for files, and terminals that know no colours. */
  NONE,
  /** With the escape sequences of ECMA-48, which terminals obey. */
  ANSI;

  private static final String BOLD_RED = "1;31";
  private static final String BOLD_YELLOW = "1;33";
  private static final String BOLD_CYAN = "1;36";
  private static final String BOLD = "1";
  private static final String BLUE = "34";

  /** Colour what belongs to a severity. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(BOLD_RED, text);
      case WARNING -> paint(BOLD_YELLOW, text);
      case INFO -> paint(BOLD_CYAN, text);
    };
  }

  /** Set off what is wrong. */
  String strong(String text) {
    return paint(BOLD, text);
  }

  /** Colour what frames the line of a file. */
  String frame(String text) {
    return paint(BLUE, text);
  }

  private String paint(String code, String text) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
