package dev.waymark.scaffold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks each heading, paragraph, entry of a list, cell and text alternative of Markdown as one to
 * be translated. Not thread-safe.
 */
final class BodyTodos {
  /**
   * Quotes, bullets, numbers, boxes to tick, hashes, and what begins a definition or a footnote.
   */
  private static final Pattern LEAD =
      Pattern.compile(
          "^((?:[ \\t]*(?:>|[-*+](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t])|\\[[ xX]](?=[ \\t])"
              + "|#{1,6}(?=[ \\t])|:(?=[ \\t])|\\[\\^[^\\]]+]:))*[ \\t]*)(.*)$");

  private static final Pattern FENCE = Pattern.compile("^[ \\t>]*(?:[-*+] +)?(`{3,}|~{3,}).*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$");

  /** A line across the page, the line below a heading, a callout's kind, or where links lead. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "^(?:[-*_=][-*_= \\t]*|\\[![A-Za-z]+]|\\[[^\\]^][^\\]]*]:.*|<(?![a-z]+:).*)$");

  private static final Pattern PICTURE = Pattern.compile("!\\[(?=[^\\]\\s])");
  private static final Pattern ONLY_PICTURE = Pattern.compile("^!\\[[^\\]]*]\\([^)]*\\)$");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\||$");

  private final List<String> lines;
  private final StringBuilder out = new StringBuilder();
  private String fence = "";
  private boolean inParagraph;
  private boolean inTable;
  private boolean inList;

  private BodyTodos(List<String> lines) {
    this.lines = lines;
  }

  static String mark(String markdown) {
    if (markdown.isBlank()) {
      return markdown;
    }
    BodyTodos todos = new BodyTodos(List.of(markdown.replaceFirst("\n$", "").split("\n", -1)));
    for (int at = 0; at < todos.lines.size(); at++) {
      todos.line(at);
    }
    return todos.out.toString();
  }

  private void line(int at) {
    String line = lines.get(at);
    out.append(marked(at, line)).append('\n');
  }

  private String marked(int at, String line) {
    Matcher fenced = FENCE.matcher(line);
    if (!fence.isEmpty() || fenced.matches()) {
      toggle(line, fenced);
      return line;
    }
    Matcher parts = LEAD.matcher(line);
    if (!parts.matches() || parts.group(2).isBlank()) {
      endBlock();
      return line;
    }
    String lead = parts.group(1);
    String text = parts.group(2);
    boolean begins = !lead.replace(">", "").isBlank();
    if (isCode(line, begins)) {
      return line;
    }
    inList = begins || (inList && (inParagraph || !lead.isEmpty()));
    inTable |= !inParagraph && text.contains("|") && at + 1 < lines.size() && isRule(at + 1);
    if (inTable) {
      return TABLE_RULE.matcher(line).matches() ? line : lead + cells(text);
    }
    if (NO_WORDS.matcher(text).matches()) {
      inParagraph = false;
      return line;
    }
    String pictured = PICTURE.matcher(text).replaceAll("![" + Todo.MARK);
    boolean first = begins || !inParagraph;
    inParagraph = !lead.contains("#");
    return lead + (first && !ONLY_PICTURE.matcher(text).matches() ? Todo.MARK : "") + pictured;
  }

  private boolean isRule(int at) {
    return TABLE_RULE.matcher(lines.get(at)).matches();
  }

  private void endBlock() {
    inParagraph = false;
    inTable = false;
  }

  private void toggle(String line, Matcher fenced) {
    if (fence.isEmpty()) {
      fence = fenced.group(1);
    } else if (line.replace(">", "").strip().matches(Pattern.quote(fence) + "[`~]*")) {
      fence = "";
    }
    endBlock();
  }

  /** Lines far to the right are code, unless they belong to a paragraph or a list. */
  private boolean isCode(String line, boolean begins) {
    return !begins && !inParagraph && !inList && line.startsWith("    ");
  }

  private static String cells(String row) {
    StringBuilder cells = new StringBuilder();
    Matcher end = CELL.matcher(row);
    int start = 0;
    while (end.find()) {
      String cell = row.substring(start, end.start());
      cells.append(cell.isBlank() ? cell : cell.replaceFirst("^[ \\t]*", "$0" + Todo.MARK));
      cells.append(end.group());
      start = end.end();
    }
    return cells.toString();
  }
}
