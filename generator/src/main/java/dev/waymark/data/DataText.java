package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.PlacedText;
import dev.waymark.model.SourceText;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A file's text with {@code \n} as its only line end, and the places in it. */
final class DataText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final PlacedText placed;
  private final Rule rule;

  private DataText(PlacedText placed, Rule rule) {
    this.placed = placed;
    this.rule = rule;
  }

  /** Prepare a file whose mistakes have the code {@code code}. */
  static DataText of(SourceText source, Rule rule) {
    String text = source.text().replace("\r\n", "\n").replace('\r', '\n');
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return new DataText(PlacedText.ofLines(source.path().value(), text, 1), rule);
  }

  String text() {
    return placed.text();
  }

  /** Return the line, 1-based, of the character at {@code offset}. */
  int line(long offset) {
    return span(offset).line();
  }

  /** Return the place of the character at {@code offset}. */
  Span span(long offset) {
    int at = (int) Math.max(0, Math.min(offset, text().length()));
    return placed.span(at, at + 1);
  }

  Diagnostic error(long offset, String message, String hint) {
    return Diagnostic.of(rule, message, span(offset), hint);
  }

  /** Return the problem that the control character at {@code offset}, or one escaped there, is. */
  Diagnostic controlCharacter(long offset, int character) {
    return error(
        offset,
        "an invisible control character (" + name(character) + ") is here",
        "delete it: it may have come with pasted text");
  }

  /** Return the index of the first character that no page may hold. */
  static OptionalInt firstControl(String text) {
    return IntStream.range(0, text.length()).filter(at -> isControl(text, at)).findFirst();
  }

  private static boolean isControl(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      boolean high = Character.isHighSurrogate(c);
      int other = high ? at + 1 : at - 1;
      return other < 0
          || other >= text.length()
          || !(high
              ? Character.isLowSurrogate(text.charAt(other))
              : Character.isHighSurrogate(text.charAt(other)));
    }
    boolean white = c == '\t' || c == '\n' || c == '\r';
    return (Character.isISOControl(c) && !white) || c >= 0xFFFE;
  }

  private static String name(int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
