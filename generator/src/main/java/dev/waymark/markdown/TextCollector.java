package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.model.PlacedText;
import dev.waymark.model.PlacedText.Run;
import java.util.ArrayList;
import java.util.List;

/** Collects text out of Markdown, and where each of its characters stands. Not thread-safe. */
final class TextCollector {
  private final PlacedText source;
  private final StringBuilder out = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /** Where the next character stands in the source if it needs no new run; else -1. */
  private int expected = -1;

  /** Where the source's run of the last character ends. */
  private int runEnd;

  /** Collect from a text that characters are placed in by their offset. */
  TextCollector(PlacedText source) {
    this.source = source;
  }

  String text() {
    return out.toString();
  }

  /** Return what was collected; where that is nothing, its place is {@code offset}. */
  PlacedText placed(int offset) {
    String text = out.toString();
    if (text.equals(source.text())) {
      return source;
    }
    if (runs.isEmpty()) {
      Run at = source.runAt(offset);
      runs.add(new Run(0, at.line(), at.column()));
    }
    return new PlacedText(source.file(), text, runs);
  }

  /** Add {@code text} that stands from {@code offset} on, character by character. */
  void add(String text, int offset) {
    int done = 0;
    while (done < text.length()) {
      place(offset + done);
      int end = Math.min(text.length(), Math.max(done + 1, runEnd - offset));
      out.append(text, done, end);
      expected = offset + end;
      done = end;
    }
  }

  /** Add what is shown of {@code chars}, which are as many or more. */
  void add(String shown, BasedSequence chars) {
    if (isWhole(chars)) {
      add(shown, chars.getStartOffset());
    } else {
      addEach(shown, chars);
    }
  }

  /** Add text with its escapes and character references resolved. */
  void decode(BasedSequence chars) {
    String raw = chars.toString();
    int at = 0;
    while (at < raw.length()) {
      int plain = TextDecoder.plainEnd(raw, at);
      add(raw.substring(at, plain), chars.subSequence(at, plain));
      at = plain < raw.length() ? decodeOne(raw, plain, chars) : plain;
    }
  }

  /** What a backslash escapes stands behind it; a character reference begins with its place. */
  private int decodeOne(String raw, int at, BasedSequence chars) {
    StringBuilder shown = new StringBuilder();
    int next = TextDecoder.decodeOne(raw, at, shown);
    boolean escaped = raw.charAt(at) == '\\' && next == at + 2;
    add(shown.toString(), offset(chars, escaped ? at + 1 : at));
    return next;
  }

  private static boolean isWhole(BasedSequence chars) {
    return chars.getEndOffset() - chars.getStartOffset() == chars.length();
  }

  /** Text with the marks of a quote or a list in between. */
  private void addEach(String shown, BasedSequence chars) {
    for (int i = 0; i < shown.length(); i++) {
      add(shown.substring(i, i + 1), offset(chars, Math.min(i, chars.length() - 1)));
    }
  }

  /** Flexmark adds characters that stand nowhere, such as a line end: they count to the first. */
  private static int offset(BasedSequence chars, int index) {
    int offset = chars.getIndexOffset(index);
    return offset < 0 ? chars.getStartOffset() : offset;
  }

  private void place(int offset) {
    if (offset != expected || offset >= runEnd) {
      int inside = Math.min(offset, source.text().length());
      Run at = source.runAt(inside);
      runs.add(new Run(out.length(), at.line(), at.column()));
      runEnd = source.runEnd(inside);
    }
  }
}
