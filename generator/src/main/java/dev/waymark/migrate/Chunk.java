package dev.waymark.migrate;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a step as it was written.
 *
 * @param kind what it is
 * @param lines its lines
 */
record Chunk(Kind kind, List<Line> lines) {
  enum Kind {
    TEXT("a paragraph"),
    LIST("a list"),
    CODE("a block of code"),
    QUOTE("a quote"),
    TABLE("a table"),
    HTML("HTML");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Chunk {
    lines = List.copyOf(lines);
  }

  int line() {
    return lines.get(0).number();
  }

  /** Divide an entry of a list. */
  static List<Chunk> of(List<Line> lines) {
    List<Chunk> chunks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    Fences fences = new Fences();
    Kind kind = Kind.TEXT;
    boolean blank = true;
    int column = 0;
    for (Line line : lines) {
      boolean inside = fences.isOpen();
      boolean code = fences.take(line.text());
      Kind next = code ? Kind.CODE : kindOf(line, blank, kind, column);
      boolean ends = code ? !inside : next != kind || (blank && kind == Kind.TEXT);
      if (ends || (kind == Kind.CODE && !code)) {
        add(chunks, kind, open);
      }
      column = next == Kind.LIST && kind != next ? line.indent() + 1 : column;
      open.add(line);
      kind = next;
      blank = line.isBlank() && !code;
    }
    add(chunks, kind, open);
    return chunks;
  }

  private static Kind kindOf(Line line, boolean afterBlank, Kind before, int column) {
    if (line.isBlank()) {
      return before == Kind.CODE ? Kind.TEXT : before;
    }
    if (ListScanner.isMark(line.text())) {
      return Kind.LIST;
    }
    if (before == Kind.LIST && (line.indent() > column || !afterBlank)) {
      return Kind.LIST;
    }
    String text = line.text().strip();
    if (text.startsWith(">") || (before == Kind.QUOTE && !afterBlank)) {
      return Kind.QUOTE;
    }
    if (text.startsWith("|")) {
      return Kind.TABLE;
    }
    if (afterBlank && line.indent() >= 4 && before != Kind.TEXT) {
      return Kind.CODE;
    }
    boolean html = text.startsWith("<") && !text.matches("^<(?:https?:|mailto:).*");
    return html && afterBlank ? Kind.HTML : before == Kind.HTML && !afterBlank ? before : Kind.TEXT;
  }

  private static void add(List<Chunk> chunks, Kind kind, List<Line> open) {
    List<Line> lines = Line.trim(open);
    if (!lines.isEmpty()) {
      chunks.add(new Chunk(kind, lines));
    }
    open.clear();
  }
}
