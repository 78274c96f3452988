package dev.waymark.rulebook;

import dev.waymark.rulebook.Block.Code;
import dev.waymark.rulebook.Block.Heading;
import dev.waymark.rulebook.Block.Links;
import dev.waymark.rulebook.Block.Prose;
import java.util.List;

/**
 * Writes pages as HTML documents.
 *
 * <p>Colours are those of the reader's system, light or dark. Examples hold text that nobody
 * vouches for, so the page allows itself no script and no request.
 */
final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s – Waymark</title>
      <style>
      :root { color-scheme: light dark }
      body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif }
      code { font-family: ui-monospace, monospace; font-size: .9375em; overflow-wrap: break-word }
      pre { border: 1px solid GrayText; border-radius: .25rem; line-height: 1.4; overflow-x: auto; padding: .75rem 1rem }
      pre code { overflow-wrap: normal }
      </style>
      </head>
      <body>
      <main>
      """;

  private HtmlPage() {}

  static String write(String title, List<Block> blocks) {
    StringBuilder out = new StringBuilder(HEAD.replace("%s", escape(title)));
    out.append("<h1>").append(escape(title)).append("</h1>\n");
    for (Block block : blocks) {
      append(out, block);
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void append(StringBuilder out, Block block) {
    if (block instanceof Heading heading) {
      out.append("<h2>").append(prose(heading.text())).append("</h2>\n");
    } else if (block instanceof Prose prose) {
      out.append("<p>").append(prose(prose.text())).append("</p>\n");
    } else if (block instanceof Code code) {
      // Who scrolls with the keyboard must be able to reach it.
      out.append("<pre tabindex=\"0\"><code>")
          .append(escape(code.text()))
          .append("</code></pre>\n");
    } else if (block instanceof Links links) {
      out.append("<ul>\n");
      for (Source source : links.sources()) {
        out.append("<li><a href=\"").append(escape(source.address())).append("\">");
        out.append(escape(source.title())).append("</a></li>\n");
      }
      out.append("</ul>\n");
    }
  }

  private static String prose(String text) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (String part : text.split("`", -1)) {
      out.append(code ? "<code>" + escape(part) + "</code>" : escape(part));
      code = !code;
    }
    return out.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
