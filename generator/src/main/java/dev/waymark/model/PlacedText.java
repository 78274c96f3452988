package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text taken out of a file, which knows where each of its characters stands there.
 *
 * @param file as in {@link Span#file()}
 * @param text the text, with {@code \n} as the only line end
 * @param runs where stretches of the text stand, by ascending offset; the first has offset 0
 */
public record PlacedText(String file, String text, List<Run> runs) {
  /**
   * A stretch of text that stands in one line of the file, character by character.
   *
   * @param offset of its first character in the text, in UTF-16 units
   * @param line 1-based
   * @param column 1-based, in code points
   */
  public record Run(int offset, int line, int column) {}

  public PlacedText {
    runs = Runs.copyOf(runs);
  }

  /** Return whole lines of a file, the first of which is line {@code firstLine}. */
  public static PlacedText ofLines(String file, String text, int firstLine) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(0, firstLine, 1));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      runs.add(new Run(end + 1, firstLine + runs.size(), 1));
    }
    return new PlacedText(file, text, runs);
  }

  /** Return texts of one file, one behind the other with nothing in between. */
  static PlacedText join(List<PlacedText> texts) {
    StringBuilder joined = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    for (PlacedText text : texts) {
      for (Run run : text.runs) {
        runs.add(new Run(joined.length() + run.offset(), run.line(), run.column()));
      }
      joined.append(text.text);
    }
    return new PlacedText(texts.get(0).file, joined.toString(), runs);
  }

  /** Return the characters from {@code start} up to {@code end}. */
  PlacedText part(int start, int end) {
    List<Run> part = new ArrayList<>();
    Run first = runAt(start);
    part.add(new Run(0, first.line(), first.column()));
    for (int i = runIndex(start) + 1; i < runs.size() && runs.get(i).offset() < end; i++) {
      Run run = runs.get(i);
      part.add(new Run(run.offset() - start, run.line(), run.column()));
    }
    return new PlacedText(file, text.substring(start, end), part);
  }

  /**
   * Return the place of the characters from {@code start} up to {@code end}, cut off at the end of
   * the first one's line. What stands between them in the file, such as markup, is part of it.
   */
  public Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int first = runIndex(from);
    Run run = runs.get(first);
    int lineEnd = text.indexOf('\n', from);
    int to = Math.max(from, Math.min(end, lineEnd < 0 ? text.length() : lineEnd));
    int last = first;
    while (last + 1 < runs.size() && goesOn(runs.get(last), runs.get(last + 1), to)) {
      last++;
    }
    to = Math.min(to, end(last));
    int column = column(run, from);
    return new Span(file, run.line(), column, Math.max(1, column(runs.get(last), to) - column));
  }

  private static boolean goesOn(Run run, Run next, int end) {
    return next.offset() < end && next.line() == run.line() && next.column() > run.column();
  }

  private int column(Run run, int offset) {
    return run.column() + text.codePointCount(run.offset(), offset);
  }

  private int end(int run) {
    return run + 1 < runs.size() ? runs.get(run + 1).offset() : text.length();
  }

  /** Return the place of one character, as the beginning of a run. */
  public Run runAt(int offset) {
    Run run = runs.get(runIndex(offset));
    return offset == run.offset() ? run : new Run(offset, run.line(), column(run, offset));
  }

  /** Return where the run of a character ends. */
  public int runEnd(int offset) {
    return end(runIndex(offset));
  }

  private int runIndex(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
