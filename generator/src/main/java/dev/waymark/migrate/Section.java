package dev.waymark.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it, up to the next heading of any level.
 *
 * @param level 1 to 6; 0 for what stands before the first heading
 * @param title without marks of the heading
 * @param line the number of the heading's line
 * @param lines what stands below
 */
record Section(int level, String title, int line, List<Line> lines) {
  private static final Pattern ATX = Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t](.*))?$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})[ \\t]*$");
  private static final Pattern NO_PARAGRAPH =
      Pattern.compile("^(?: {4,}|\\t| {0,3}(?:[-*+>|<]|#{1,6} |\\d{1,9}[.)]([ \\t]|$))).*");

  Section {
    lines = List.copyOf(lines);
  }

  /** Divide a body. */
  static List<Section> of(List<Line> body) {
    List<Section> sections = new ArrayList<>();
    Section head = new Section(0, "", 0, List.of());
    List<Line> below = new ArrayList<>();
    Fences fences = new Fences();
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      Section next = fences.take(line.text()) ? null : heading(body, i);
      if (next == null) {
        below.add(line);
        continue;
      }
      boolean setext = !ATX.matcher(line.text()).matches();
      sections.add(head.with(below));
      below.clear();
      head = next;
      i += setext ? 1 : 0;
    }
    sections.add(head.with(below));
    return sections;
  }

  Section with(List<Line> below) {
    return new Section(level, title, line, below);
  }

  private static @Nullable Section heading(List<Line> body, int at) {
    Line line = body.get(at);
    Matcher atx = ATX.matcher(line.text());
    if (atx.matches()) {
      String title = atx.group(2) == null ? "" : withoutMarks(atx.group(2).strip());
      return new Section(atx.group(1).length(), title, line.number(), List.of());
    }
    boolean alone = at == 0 || body.get(at - 1).isBlank();
    if (!alone || line.isBlank() || NO_PARAGRAPH.matcher(line.text()).matches()) {
      return null;
    }
    Matcher under =
        at + 1 < body.size() ? UNDERLINE.matcher(body.get(at + 1).text()) : UNDERLINE.matcher("x");
    return under.matches()
        ? new Section(
            under.group(1).startsWith("=") ? 1 : 2, line.text().strip(), line.number(), List.of())
        : null;
  }

  /** Take the marks away that may stand behind a heading. */
  private static String withoutMarks(String title) {
    int end = title.length();
    while (end > 0 && title.charAt(end - 1) == '#') {
      end--;
    }
    boolean marks = end == 0 || Character.isWhitespace(title.charAt(end - 1));
    return marks ? title.substring(0, end).strip() : title;
  }
}
