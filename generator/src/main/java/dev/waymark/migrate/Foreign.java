package dev.waymark.migrate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what only another generator, or a browser, understands; it stays where it is. */
final class Foreign {
  private static final Pattern CODE = Pattern.compile("(`+)[^`]+\\1");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[<%]?.*?(?:[>%]?\\}\\}|$)|\\{%.*?(?:%\\}|$)|\\{:[^}]*\\}");
  private static final Pattern HTML =
      Pattern.compile("<!--.*|</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>");

  private Foreign() {}

  static void report(List<Line> body, Notes notes) {
    Fences fences = new Fences();
    for (Line line : body) {
      if (fences.take(line.text())) {
        continue;
      }
      String text = CODE.matcher(line.text()).replaceAll("");
      Matcher template = TEMPLATE.matcher(text);
      while (template.find()) {
        notes.warn(
            "template-code",
            line.number(),
            "this is code of another generator: " + Notes.shown(template.group()),
            "readers see it as it is: write what stood in its place");
      }
      Matcher html = HTML.matcher(TEMPLATE.matcher(text).replaceAll(""));
      if (html.find()) {
        notes.warn(
            "html",
            line.number(),
            "this line holds HTML: " + Notes.shown(html.group()),
            "readers see it as text, unless site.yaml says rawHtml: sanitize");
      }
    }
  }
}
