package dev.waymark.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an HTML page links to, and the ids in it.
 *
 * @param links references as a browser reads them
 * @param ids in order
 */
record HtmlLinks(List<String> links, List<String> ids) {
  private static final Set<String> REFERENCES = Set.of("href", "src", "poster", "srcset");
  private static final Set<String> GRAPH_LINKS =
      Set.of("og:url", "og:image", "og:image:url", "og:audio", "og:video");
  private static final Set<String> TEXTS = Set.of("script", "style");
  private static final Pattern REFRESH =
      Pattern.compile("(?i)\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*([\"']?)(.*?)\\1\\s*");
  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S+)([^,]*)");
  private static final Pattern NUMBER =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
  private static final Pattern XML =
      Pattern.compile("\\bhref=\"([^\"]*)\"|<(?:loc|Image)\\b[^>]*>([^<]*)<|template=\"([^\"?]*)");

  /** Scan a page, leniently, in one pass. */
  static HtmlLinks scan(String html) {
    HtmlLinks found = new HtmlLinks(new ArrayList<>(), new ArrayList<>());
    int at = html.indexOf('<');
    while (at >= 0) {
      int next = at + 1;
      if (html.startsWith("!--", next)) {
        int end = html.indexOf("-->", next);
        next = end < 0 ? html.length() : end;
      } else if (next < html.length() && isLetter(html.charAt(next))) {
        next = found.tag(html, next);
      }
      at = html.indexOf('<', next);
    }
    return found;
  }

  /** Return the references of a feed, a sitemap or a search description. */
  static List<String> ofXml(String xml) {
    List<String> links = new ArrayList<>();
    Matcher matcher = XML.matcher(xml);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          links.add(unescape(matcher.group(group)));
        }
      }
    }
    return links;
  }

  /** Read a tag from its name on; return where to go on. */
  private int tag(String html, int start) {
    int at = start;
    while (at < html.length() && isName(html.charAt(at))) {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < html.length() && html.charAt(at) != '>') {
      at = isName(html.charAt(at)) ? attribute(html, at, attributes) : at + 1;
    }
    attributes.forEach(this::add);
    if (name.equals("meta")) {
      addMeta(attributes);
    }
    if (TEXTS.contains(name)) {
      return endOf(html, "</" + name, at);
    }
    return at;
  }

  private static int endOf(String html, String tag, int start) {
    for (int at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 1)) {
      if (html.regionMatches(true, at, tag, 0, tag.length())) {
        return at;
      }
    }
    return html.length();
  }

  /** Read an attribute from its name on; return where to go on. Of two, the first counts. */
  private static int attribute(String html, int start, Map<String, String> attributes) {
    int at = start;
    while (at < html.length() && isName(html.charAt(at))) {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    int equals = skipSpace(html, at);
    if (equals >= html.length() || html.charAt(equals) != '=') {
      return at;
    }
    int value = skipSpace(html, equals + 1);
    if (value >= html.length()) {
      return value;
    }
    char quote = html.charAt(value);
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? value + 1 : value;
    int end = from;
    while (end < html.length() && !(quoted ? html.charAt(end) == quote : isEnd(html.charAt(end)))) {
      end++;
    }
    attributes.putIfAbsent(name, unescape(html.substring(from, end)));
    return quoted ? Math.min(html.length(), end + 1) : end;
  }

  private void add(String name, String value) {
    if (name.equals("id")) {
      ids.add(value);
    } else if (name.equals("srcset")) {
      addCandidates(value);
    } else if (REFERENCES.contains(name)) {
      links.add(value);
    }
  }

  /** What a page says of itself is text, but for where it goes on and what Open Graph links to. */
  private void addMeta(Map<String, String> attributes) {
    String content = attributes.getOrDefault("content", "");
    if (GRAPH_LINKS.contains(attributes.getOrDefault("property", ""))) {
      links.add(content);
    } else if (attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(content);
      if (refresh.matches()) {
        links.add(refresh.group(2));
      }
    }
  }

  /** A comma may stand inside an address, but not at its end. */
  private void addCandidates(String srcset) {
    Matcher candidate = CANDIDATE.matcher(srcset);
    for (int at = 0; candidate.find(at) && candidate.start() == at; ) {
      String address = candidate.group(1);
      String whole = address.replaceFirst(",+$", "");
      links.add(whole);
      at = whole.equals(address) ? candidate.end() : candidate.end(1);
    }
  }

  private static int skipSpace(String html, int start) {
    int at = start;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c == '>' || Character.isWhitespace(c);
  }

  private static boolean isName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String unescape(String value) {
    return value.indexOf('&') < 0
        ? value
        : NUMBER
            .matcher(value)
            .replaceAll(number -> Matcher.quoteReplacement(character(number)))
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }

  private static String character(MatchResult number) {
    int code =
        number.group(1) == null
            ? Integer.parseInt(number.group(2))
            : Integer.parseInt(number.group(1), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}
