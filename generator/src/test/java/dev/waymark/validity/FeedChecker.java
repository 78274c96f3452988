package dev.waymark.validity;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** Holds a feed to RFC 4287 (Atom), and each entry to lead to the safety notes of its guide. */
final class FeedChecker implements Checker {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String SAFETY = "#wm-safety";

  /** How often elements may stand in a feed and in an entry: RFC 4287, 4.1.1 and 4.1.2. */
  private static final Set<String> ONCE = Set.of("id", "title", "updated");

  private static final Set<String> AT_MOST_ONCE =
      Set.of("content", "generator", "icon", "logo", "published", "rights", "subtitle", "summary");

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Xml.root(site.bytes(file), problems).ifPresent(feed -> check(site, file, feed, problems));
    return problems;
  }

  private static void check(WrittenSite site, String file, Element feed, List<String> problems) {
    if (!Xml.is(feed, ATOM, "feed")) {
      problems.add("not the root of Atom: " + feed.getNodeName());
      return;
    }
    if (!Forms.isLanguage(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang"))) {
      problems.add("no xml:lang");
    }
    checkCommon("feed", feed, problems);
    List<Element> self = links(feed, "self");
    if (self.size() != 1 || !target(site, self.get(0)).equals(Optional.of(file))) {
      problems.add("feed: rel=self is not the absolute address of this file");
    }
    checkAlternate("feed", site, feed, problems);
    Set<String> ids = new HashSet<>(Set.of(Xml.text(feed, "id")));
    Set<Optional<String>> pages = new HashSet<>();
    for (Element entry : Xml.children(feed, "entry")) {
      String name = "entry " + Xml.text(entry, "id");
      checkEntry(name, site, feed, entry, problems);
      if (!ids.add(Xml.text(entry, "id"))) {
        problems.add(name + ": id twice");
      }
      if (!pages.add(
          links(entry, "alternate").stream().findFirst().flatMap(a -> target(site, a)))) {
        problems.add(name + ": page twice");
      }
    }
  }

  private static void checkEntry(
      String name, WrittenSite site, Element feed, Element entry, List<String> problems) {
    checkCommon(name, entry, problems);
    checkAlternate(name, site, entry, problems);
    if (Xml.children(feed, "author").isEmpty() && Xml.children(entry, "author").isEmpty()) {
      problems.add(name + ": no author");
    }
    String updated = Xml.text(entry, "updated");
    String ofFeed = Xml.text(feed, "updated");
    if (Forms.isTimestamp(updated)
        && Forms.isTimestamp(ofFeed)
        && OffsetDateTime.parse(ofFeed).isBefore(OffsetDateTime.parse(updated))) {
      problems.add(name + ": updated after the feed");
    }
    if (Xml.children(entry, "content").isEmpty() && Xml.children(entry, "summary").isEmpty()) {
      problems.add(name + ": neither content nor summary");
    }
    boolean notes =
        links(entry, "alternate").stream()
            .findFirst()
            .flatMap(link -> target(site, link))
            .filter(page -> !site.hasSafetyNotes(page))
            .isEmpty();
    if (notes && !mentionsSafety(entry)) {
      problems.add(name + ": no way to " + SAFETY);
    }
  }

  /** Check what a feed and an entry have in common. */
  private static void checkCommon(String name, Element parent, List<String> problems) {
    for (String child : ONCE) {
      if (Xml.children(parent, child).size() != 1) {
        problems.add(name + ": not exactly one " + child);
      }
    }
    for (String child : AT_MOST_ONCE) {
      if (Xml.children(parent, child).size() > 1) {
        problems.add(name + ": more than one " + child);
      }
    }
    if (Addresses.parse(Xml.text(parent, "id")).filter(id -> id.isAbsolute()).isEmpty()) {
      problems.add(name + ": id is no absolute IRI");
    }
    for (Element child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "updated", "published" -> {
          if (!Forms.isTimestamp(Xml.text(child))) {
            problems.add(name + ": no date of RFC 3339: " + Xml.text(child));
          }
        }
        case "title", "subtitle", "rights", "summary", "content" ->
            checkText(name + ": " + child.getLocalName(), child, problems);
        case "author", "contributor" -> {
          if (Xml.text(child, "name").isEmpty()) {
            problems.add(name + ": " + child.getLocalName() + " without a name");
          }
        }
        default -> {}
      }
    }
  }

  /** RFC 4287, 3.1: plain text and escaped HTML hold no elements, XHTML is one div. */
  private static void checkText(String name, Element text, List<String> problems) {
    String type = text.hasAttribute("type") ? text.getAttribute("type") : "text";
    List<Element> inside = Xml.children(text);
    boolean fits =
        switch (type) {
          case "text", "html" -> inside.isEmpty() && !Xml.text(text).isEmpty();
          case "xhtml" -> inside.size() == 1 && Xml.is(inside.get(0), XHTML, "div");
          default -> false;
        };
    if (!fits) {
      problems.add(name + " is not of its type, " + type);
    }
  }

  private static void checkAlternate(
      String name, WrittenSite site, Element parent, List<String> problems) {
    List<Element> links = links(parent, "alternate");
    if (links.isEmpty()) {
      problems.add(name + ": no rel=alternate");
    }
    Set<String> kinds = new HashSet<>();
    for (Element link : links) {
      if (target(site, link).isEmpty()) {
        problems.add(name + ": not the absolute address of a page: " + link.getAttribute("href"));
      }
      if (!kinds.add(link.getAttribute("type") + " " + link.getAttribute("hreflang"))) {
        problems.add(name + ": two rel=alternate of one type and language");
      }
    }
  }

  private static List<Element> links(Element parent, String relation) {
    return Xml.children(parent, "link").stream()
        .filter(link -> relation.equals(relation(link)))
        .toList();
  }

  private static String relation(Element link) {
    return link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
  }

  private static Optional<String> target(WrittenSite site, Element link) {
    return site.fileAt(link.getAttribute("href"));
  }

  /**
   * Look for the address in links and in what readers see. Whether the page has the id is not
   * looked at: that is up to the theme, and tested where the real one is.
   */
  private static boolean mentionsSafety(Element entry) {
    return Xml.children(entry).stream()
        .filter(child -> Set.of("content", "summary", "link").contains(child.getLocalName()))
        .anyMatch(FeedChecker::mentions);
  }

  private static boolean mentions(Element element) {
    return element.getAttribute("href").contains(SAFETY)
        || element.getTextContent().contains(SAFETY)
        || Xml.children(element).stream().anyMatch(FeedChecker::mentions);
  }
}
