package dev.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.model.Segment;
import java.util.Locale;
import java.util.Set;

/** Writes HTML that stands in Markdown: as text, or as it is, to be sanitised afterwards. */
final class RawHtmlRenderer {
  private static final String IN_MARKDOWN = "write it in Markdown";

  /** A sign that what follows has not been swallowed; one behind each piece of foreign HTML. */
  static final Segment ALIVE = new Segment.Markup("");

  private static final Set<String> PHRASING =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "u", "var", "wbr");

  private final Draft draft;
  private final HtmlWriter html;

  RawHtmlRenderer(Draft draft) {
    this.draft = draft;
    this.html = draft.html();
  }

  /** Write one tag or comment inside a paragraph. */
  void inline(HtmlInlineBase node) {
    BasedSequence chars = node.getChars();
    String text = chars.toString();
    if (draft.isSpec()) {
      html.raw(text);
    } else if (isShown(node, draft)) {
      if (!text.startsWith("</")) {
        warn(chars);
      }
      html.prose(text, 0, text.length());
    } else {
      html.raw(node instanceof HtmlInlineComment ? "" : text);
      foreign(chars);
    }
  }

  /** Return whether {@code node} is shown as text: everything but tags that stand among words. */
  static boolean isShown(HtmlInlineBase node, Draft draft) {
    return !draft.rawHtml()
        || !(node instanceof HtmlInlineComment || PHRASING.contains(name(node.getChars())));
  }

  private void foreign(BasedSequence chars) {
    draft.foreign().add(chars);
    html.hole(ALIVE);
  }

  /** Write lines of HTML. */
  void block(HtmlBlockBase node) {
    BasedSequence chars = node.getContentChars();
    String text = chars.toString();
    html.line();
    if (draft.isSpec()) {
      html.raw(text).line();
    } else if (draft.rawHtml()) {
      html.raw(text);
      foreign(chars);
      html.line();
    } else {
      warn(chars);
      html.raw("<p>");
      html.prose(text, 0, text.stripTrailing().length());
      html.raw("</p>\n");
    }
  }

  private void warn(BasedSequence at) {
    draft.report(
        MarkdownRule.RAW_HTML,
        "this HTML is shown as text",
        at,
        draft.rawHtml() ? IN_MARKDOWN : IN_MARKDOWN + ", or set rawHtml: sanitize in site.yaml");
  }

  private static String name(BasedSequence tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }
}
