package dev.waymark.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Breaks a clean text into lines, at spaces and after hyphens. All widths are in thousandths of an
 * em. Not thread-safe.
 */
final class Paragraph {
  private static final String ELLIPSIS = "…";
  private static final String BREAK_AFTER = "-‐–—/";

  /** A letter with its marks has fewer characters, so that what has more can be cut anywhere. */
  private static final int LONGEST_LETTER = 12;

  /** Joins a consonant to the next one in Bengali. */
  private static final int HASANTA = 0x09CD;

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Typesetter typesetter;
  private final boolean rightToLeft;
  private final int space;
  private final List<Word> words = new ArrayList<>();

  Paragraph(String text, boolean rightToLeft, Typesetter typesetter) {
    this.typesetter = typesetter;
    this.rightToLeft = rightToLeft;
    space = width(" ");
    int start = 0;
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean atSpace = text.charAt(i) == ' ';
      if (atSpace || BREAK_AFTER.indexOf(text.charAt(i)) >= 0) {
        add(text.substring(start, atSpace ? i : i + 1), afterSpace);
        start = i + 1;
        afterSpace = atSpace;
      }
    }
    add(text.substring(start), afterSpace);
  }

  /** Break into lines of at most {@code width}, and end in an ellipsis after {@code most} lines. */
  Lines wrap(int width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    boolean whole = true;
    for (Word word : words) {
      int gap = word.afterSpace() ? space : 0;
      if (line.length() > 0 && used + gap + word.width() <= width) {
        line.append(word.afterSpace() ? " " : "").append(word.text());
        used += gap + word.width();
        continue;
      }
      if (line.length() > 0) {
        lines.add(line.toString());
      }
      List<String> pieces =
          word.width() <= width ? List.of(word.text()) : pieces(word.text(), width);
      whole &= pieces.size() == 1;
      String last = pieces.get(pieces.size() - 1);
      lines.addAll(pieces.subList(0, pieces.size() - 1));
      line = new StringBuilder(last);
      used = width(last);
      if (lines.size() >= most) { // the rest can't be seen, however long it is
        break;
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return new Lines(lines, whole);
    }
    List<String> seen = new ArrayList<>(lines.subList(0, most));
    seen.set(most - 1, shorten(seen.get(most - 1) + ELLIPSIS, width));
    return new Lines(seen, false);
  }

  /** Break into lines as {@link #wrap} does, but of about the same length. */
  Lines balance(int width, int most) {
    Lines widest = wrap(width, most);
    if (!widest.whole()) {
      return widest;
    }
    int count = widest.lines().size();
    int low = words.stream().mapToInt(Word::width).max().orElse(0);
    int high = width;
    while (low < high) {
      int middle = (low + high) / 2;
      Lines narrower = wrap(middle, most);
      if (narrower.whole() && narrower.lines().size() == count) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return wrap(high, most);
  }

  /** Return {@code line}, cut so that it and an ellipsis are no wider than {@code width}. */
  String shorten(String line, int width) {
    if (width(line) <= width) {
      return line;
    }
    List<Integer> ends = breaks(line);
    int end = last(1, ends.size() - 1, i -> width(cut(line, ends.get(i))) <= width);
    return cut(line, ends.get(end));
  }

  private void add(String text, boolean afterSpace) {
    if (!text.isEmpty()) {
      words.add(new Word(text, width(text), afterSpace));
    }
  }

  /** Cut a word into pieces that fit; their letters may be wider than in the middle of a word. */
  private List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    List<Integer> breaks = breaks(word);
    for (int from = 0; from < breaks.size() - 1; ) {
      int start = breaks.get(from);
      int end =
          last(
              from + 2,
              breaks.size() - 1,
              i -> width(word.substring(start, breaks.get(i))) <= width);
      pieces.add(word.substring(start, breaks.get(end)));
      from = end;
    }
    return pieces;
  }

  /** Return the last number up to {@code high} that fits, where none does that before the first. */
  private static int last(int first, int high, IntPredicate fits) {
    int low = first - 1;
    int most = high;
    while (low < most) {
      int middle = (low + most + 1) / 2;
      if (fits.test(middle)) {
        low = middle;
      } else {
        most = middle - 1;
      }
    }
    return low;
  }

  /** Return where text can be cut without parting a letter from its marks, from 0 to its end. */
  private static List<Integer> breaks(String text) {
    List<Integer> breaks = new ArrayList<>();
    breaks.add(0);
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int codePoint = text.codePointAt(i);
      boolean joined =
          Typesetter.joins(codePoint) || before == HASANTA || before == ZERO_WIDTH_JOINER;
      boolean tooLong = i - breaks.get(breaks.size() - 1) >= LONGEST_LETTER;
      if (i > 0 && (!joined || tooLong)) {
        breaks.add(i);
      }
      before = codePoint;
    }
    if (!text.isEmpty()) {
      breaks.add(text.length());
    }
    return breaks;
  }

  private static String cut(String line, int end) {
    int last = end;
    while (last > 0 && " -–—/,;:·…".indexOf(line.charAt(last - 1)) >= 0) {
      last--;
    }
    return line.substring(0, last) + ELLIPSIS;
  }

  private int width(String text) {
    return typesetter.width(text, rightToLeft);
  }

  /**
   * Hold the lines of a text.
   *
   * @param whole whether no word was broken and nothing is missing
   */
  record Lines(List<String> lines, boolean whole) {}

  private record Word(String text, int width, boolean afterSpace) {}
}
