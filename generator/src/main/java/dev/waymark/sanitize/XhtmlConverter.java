package dev.waymark.sanitize;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;

/**
 * Turns the content of an HTML body into that of an XHTML page which stands in a book. A link that
 * leads nowhere becomes its text, and so does a picture that the book does not hold; an id that is
 * there twice is taken off the second.
 *
 * <p>Thread-safe.
 */
public final class XhtmlConverter implements UnaryOperator<String> {
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto|tel|sms):.+");
  private static final Pattern OTHER_PAGE = Pattern.compile("[\\w-]+\\.xhtml(#.+)?");

  @Override
  public String apply(String html) {
    Document document = Jsoup.parseBodyFragment(NOT_XML.matcher(html).replaceAll(""));
    Set<String> ids = ids(document);
    for (Element link : document.select("a[href]")) {
      if (!leadsSomewhere(link.attr("href"), ids)) {
        link.unwrap();
      }
    }
    for (Element picture : document.select("img:not([src^=images/])")) {
      picture.replaceWith(new TextNode(picture.attr("alt")));
    }
    document.outputSettings(
        new OutputSettings()
            .syntax(Syntax.xml)
            .escapeMode(EscapeMode.xhtml)
            .charset("UTF-8")
            .prettyPrint(false));
    return document.body().html();
  }

  private static Set<String> ids(Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        element.removeAttr("id");
      }
    }
    return ids;
  }

  private static boolean leadsSomewhere(String href, Set<String> ids) {
    if (href.startsWith("#")) {
      return ids.contains(
          URLDecoder.decode(href.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }
    return ELSEWHERE.matcher(href).matches() || OTHER_PAGE.matcher(href).matches();
  }
}
