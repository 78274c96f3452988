package dev.waymark.render;

import dev.waymark.render.CodeToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the lines of a style sheet must not be cut in (CSS Syntax Level 3, section 4). */
final class StyleLexer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>/\\*.*?(?:\\*/|\\z))"
              + "|(?<text>\"(?:[^\"\\\\\n]|\\\\.)*+\"?+|'(?:[^'\\\\\n]|\\\\.)*+'?+)"
              + "|(?<literal>(?<![\\w-])url\\(\\s*+(?![\"'\\s])(?:[^)\\\\]|\\\\.)*+\\)?+)"
              + "|\\\\.",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private StyleLexer() {}

  /** Return the comments, the texts and the addresses without quotes. */
  static List<CodeToken> read(String css) {
    List<CodeToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      if (matcher.group("comment") != null) {
        tokens.add(new CodeToken(Kind.COMMENT, matcher.group(), matcher.start(), 0));
      } else if (matcher.group("text") != null) {
        tokens.add(new CodeToken(Kind.TEXT, matcher.group(), matcher.start(), 0));
      } else if (matcher.group("literal") != null) {
        tokens.add(new CodeToken(Kind.LITERAL, matcher.group(), matcher.start(), 0));
      }
    }
    return tokens;
  }
}
