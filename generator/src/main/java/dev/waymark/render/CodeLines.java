package dev.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a text what stands on lines of its own and means nothing: comments, blank lines,
 * and the indentation of the others. What stands within a line stays, and so does every line that
 * begins within a text in quotes.
 */
final class CodeLines {
  private final String text;
  private final List<CodeToken> tokens;
  private int next;

  private CodeLines(String text, List<CodeToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * Return the lines that mean something, each with its end.
   *
   * @param tokens of {@code text} in their order; at least its comments, texts and literals
   */
  static String trim(String text, List<CodeToken> tokens) {
    return new CodeLines(text, tokens).trim();
  }

  private String trim() {
    StringBuilder out = new StringBuilder();
    for (int at = skip(0); at < text.length(); ) {
      int end = lineEnd(at);
      out.append(text, at, end).append('\n');
      at = skip(end);
    }
    return out.toString();
  }

  /** Return where the next line begins that means something. */
  private int skip(int from) {
    int at = from;
    while (at < text.length()) {
      CodeToken token = tokenAt(at);
      if (token != null && token.isIdle()) {
        at = token.end();
      } else if (token == null && Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Return where the line ends that goes on at {@code from}: not within a token. */
  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      CodeToken token = tokenAt(at);
      at = token == null ? at + 1 : token.end();
    }
    return at;
  }

  private @Nullable CodeToken tokenAt(int at) {
    while (next < tokens.size() && tokens.get(next).start() < at) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).start() == at ? tokens.get(next) : null;
  }
}
