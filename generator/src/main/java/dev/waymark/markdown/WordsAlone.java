package dev.waymark.markdown;

import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import java.util.List;
import java.util.Locale;

/**
 * Short texts of nothing but words, commas and full stops. Most texts of steps are such, and no
 * character of them means anything in Markdown or HTML, so they need no parser.
 */
final class WordsAlone {
  private WordsAlone() {}

  /** Return whether a text is one. A list's number can't stand first, nor space at an end. */
  static boolean is(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i)) || (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return !text.toLowerCase(Locale.ROOT).contains("www."); // an address by itself
  }

  /** Return what a parser would make of it. */
  static RichText rich(PlacedText text, boolean keepsMarkdown) {
    List<Segment> words = List.of(new Segment.Markup(text.text()));
    return new RichText(
        words,
        text,
        keepsMarkdown ? words : List.of(),
        List.of(),
        text.span(0, text.text().length()));
  }

  private static boolean isPlain(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == ' ' || c == ',' || c == '.';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
