package dev.waymark.sanitize;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Cleans HTML fragments: what is on the list stays, the rest goes. Scripts, styles, forms, frames,
 * SVG, event handlers and addresses with other schemes than http, https, mailto, tel and sms are
 * not on it.
 *
 * <p>Thread-safe. Tags come out balanced, attributes in double quotes.
 */
public final class HtmlSanitizer implements UnaryOperator<String> {
  /** Relative addresses are only judged against one; this one never leaves the class. */
  private static final String BASE = "https://base.invalid/";

  private static final String[] TAGS = {
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr"
  };

  private static final String[] ATTRIBUTES = {
    "aria-hidden", "aria-label", "class", "dir", "id", "lang", "role", "title"
  };

  private final Cleaner cleaner = new Cleaner(safelist());

  /** Return {@code html}, the content of a {@code <body>}, without anything that could act. */
  @Override
  public String apply(String html) {
    Document dirty = Jsoup.parseBodyFragment(html, BASE);
    // What a template holds would be put together anew once it stands outside of it.
    dirty.select("input:not([type=checkbox]), template").remove();
    Document clean = cleaner.clean(dirty);
    clean.outputSettings(
        new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.base).charset("UTF-8"));
    return clean.body().html();
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags(TAGS)
        .addAttributes(":all", ATTRIBUTES)
        .addAttributes("a", "href")
        .addAttributes("col", "span")
        .addAttributes("colgroup", "span")
        .addAttributes("details", "open")
        .addAttributes("div", "tabindex")
        .addAttributes("img", "alt", "src")
        .addAttributes("input", "checked", "disabled")
        .addAttributes("ol", "reversed", "start")
        .addAttributes("pre", "tabindex")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("th", "colspan", "rowspan", "scope")
        .addAttributes("time", "datetime")
        .addEnforcedAttribute("input", "type", "checkbox")
        .addEnforcedAttribute("input", "disabled", "disabled")
        .addProtocols("a", "href", "http", "https", "mailto", "tel", "sms")
        .addProtocols("img", "src", "http", "https")
        .preserveRelativeLinks(true);
  }
}
