package dev.waymark.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a clean text into lines, at spaces and after hyphens. All widths are in thousandths of an
 * em. Not thread-safe.
 */
final class Paragraph {
  private static final String ELLIPSIS = "…";
  private static final String BREAK_AFTER = "-‐–—/";

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
      List<String> pieces = word.width() <= width ? List.of(word.text()) : pieces(word, width);
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
      if (wrap(middle, most).lines().size() > count || !wrap(middle, most).whole()) {
        low = middle + 1;
      } else {
        high = middle;
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
    int low = 0;
    int high = ends.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(cut(line, ends.get(middle))) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(line, ends.get(low));
  }

  private void add(String text, boolean afterSpace) {
    if (!text.isEmpty()) {
      words.add(new Word(text, width(text), afterSpace));
    }
  }

  private List<String> pieces(Word word, int width) {
    List<String> pieces = new ArrayList<>();
    List<Integer> breaks = breaks(word.text());
    int start = 0;
    int end = 0;
    int used = 0;
    for (int next : breaks.subList(1, breaks.size())) {
      int more = width(word.text().substring(end, next));
      if (used > 0 && used + more > width) {
        pieces.add(word.text().substring(start, end));
        start = end;
        used = 0;
      }
      used += more;
      end = next;
    }
    pieces.add(word.text().substring(start));
    return pieces;
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
      if (i > 0 && !joined) {
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
