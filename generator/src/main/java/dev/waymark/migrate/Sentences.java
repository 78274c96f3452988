package dev.waymark.migrate;

/** Cuts Markdown where a sentence ends, and never inside of code, links or emphasis. */
final class Sentences {
  private Sentences() {}

  /**
   * Return where the last sentence ends that does not go beyond {@code longest} code points; where
   * none does, the last word; 0 where that would cut markup too.
   */
  static int end(String text, int longest) {
    int limit =
        text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
    int sentence = 0;
    int word = 0;
    Markup markup = new Markup();
    for (int at = 0; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ' ' && markup.isClosed()) {
        word = at;
        sentence = endsSentence(text, at) ? at : sentence;
      }
      markup.take(c);
    }
    return sentence > 0 ? sentence : word;
  }

  private static boolean endsSentence(String text, int blank) {
    int at = blank - 1;
    while (at > 0 && "\"')]*_\u201D\u2019".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?\u2026\u0964\u061F\u3002".indexOf(text.charAt(at)) >= 0;
  }

  /** What is open at a place of a text. Not thread-safe. */
  private static final class Markup {
    private boolean emphasis;
    private boolean strong;
    private boolean code;
    private int brackets;
    private int run;

    void take(char c) {
      if (c == '*') {
        run++;
        return;
      }
      endRun();
      switch (c) {
        case '`' -> code = !code;
        case '[', '(' -> brackets++;
        case ']', ')' -> brackets = Math.max(0, brackets - 1);
        default -> {}
      }
    }

    private void endRun() {
      emphasis ^= run % 2 == 1;
      strong ^= run >= 2;
      run = 0;
    }

    boolean isClosed() {
      endRun();
      return !emphasis && !strong && !code && brackets == 0;
    }
  }
}
