package dev.waymark.render;

/**
 * Writes a style sheet with a rule a line and no blanks that mean nothing. Texts in quotes,
 * addresses and licences stay as they are.
 */
final class StyleCompactor {
  /** No blank beside one of these means anything, outside of a text. */
  private static final String LONERS = "{};,";

  private final StringBuilder out = new StringBuilder();
  private boolean blank;

  /** Whether what was written last lets the next blank be left out. */
  private boolean loose = true;

  private StyleCompactor() {}

  /** Return {@code css}, shorter. */
  static String compact(String css) {
    StyleCompactor compactor = new StyleCompactor();
    int at = 0;
    for (CodeToken token : StyleLexer.read(css)) {
      compactor.addCode(css.substring(at, token.start()));
      compactor.add(token);
      at = token.end();
    }
    compactor.addCode(css.substring(at));
    return compactor.out.toString();
  }

  private void add(CodeToken token) {
    if (token.isIdle()) {
      blank = true; // a comment parts what stands around it
      return;
    }
    append(token.text());
    if (token.kind() == CodeToken.Kind.COMMENT || isCutOff(token)) {
      out.append('\n');
      loose = true;
    }
  }

  /** The end of its line ends a text without a closing quote. */
  private static boolean isCutOff(CodeToken token) {
    String text = token.text();
    return token.kind() == CodeToken.Kind.TEXT
        && (text.length() == 1 || text.charAt(text.length() - 1) != text.charAt(0));
  }

  private void addCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else if (c == '\\' && i + 1 < code.length()) { // an escaped sign is part of a name
        append(code.substring(i, ++i + 1));
      } else if (LONERS.indexOf(c) >= 0) {
        addLoner(c);
      } else {
        append(String.valueOf(c));
        loose = c == ':'; // before a colon, a blank begins another selector: a :hover
      }
    }
  }

  private void addLoner(char c) {
    if (c == '}' && loose && !out.isEmpty() && out.charAt(out.length() - 1) == ';') {
      out.setLength(out.length() - 1);
    }
    out.append(c);
    if (c == '}') {
      out.append('\n');
    }
    blank = false;
    loose = true;
  }

  private void append(String text) {
    if (blank && !loose) {
      out.append(' ');
    }
    out.append(text);
    blank = false;
    loose = false;
  }
}
