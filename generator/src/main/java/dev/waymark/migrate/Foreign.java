package dev.waymark.migrate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what only another generator, or a browser, understands; it stays where it is. */
final class Foreign {
  private static final Pattern CODE = Pattern.compile("(?<!`)(`++)[^`]+\\1");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[<%]?.*?(?:[>%]?\\}\\}|$)|\\{%.*?(?:%\\}|$)|\\{:[^{}]{0,200}\\}");
  private static final Pattern HTML =
      Pattern.compile("<!--.*|</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>");

  /** So much of a find is looked for in the lines it comes from. */
  private static final int START = 12;

  private Foreign() {}

  /** Report it in lines as they are in the file, or were. */
  static void report(List<Line> lines, Notes notes) {
    Fences fences = new Fences();
    for (Line line : lines) {
      if (!fences.take(line.text())) {
        report(line.text(), List.of(line), notes);
      } else if (line.text().contains("-->")) {
        reportHtml(line.text(), line.number(), notes);
      }
    }
  }

  /** Report it in a text that was made of several lines. */
  static void report(String text, List<Line> lines, Notes notes) {
    String shown = CODE.matcher(text).replaceAll("");
    Matcher template = TEMPLATE.matcher(shown);
    while (template.find()) {
      notes.warn(
          "template-code",
          lineOf(template.group(), lines),
          "this is code of another generator: " + Notes.shown(template.group()),
          "readers see it as it is: write what stood in its place");
    }
    Matcher html = HTML.matcher(TEMPLATE.matcher(shown).replaceAll(""));
    if (html.find()) {
      reportHtml(html.group(), lineOf(html.group(), lines), notes);
    }
  }

  private static void reportHtml(String html, int line, Notes notes) {
    notes.warn(
        "html",
        line,
        "this line holds HTML: " + Notes.shown(html),
        "readers see it as text, unless site.yaml says rawHtml: sanitize");
  }

  private static int lineOf(String found, List<Line> lines) {
    String start = found.substring(0, Math.min(START, found.length()));
    return lines.stream()
        .filter(line -> line.text().contains(start))
        .mapToInt(Line::number)
        .findFirst()
        .orElse(lines.isEmpty() ? 0 : lines.get(0).number());
  }
}
