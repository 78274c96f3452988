package dev.waymark.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a browser's HTML parser reads it.
 *
 * @param route its address below the site's, such as {@code guides/neck/}
 */
record HtmlPage(String route, Path file, Document document) {

  static HtmlPage read(Path file, String route) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file, route);
    }
  }

  /** Read what was served for {@code file}, as UTF-8. */
  static HtmlPage read(InputStream in, Path file, String route) throws IOException {
    try {
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      return new HtmlPage(route, file, new HtmlDocumentBuilder().parse(source));
    } catch (SAXException e) {
      throw new IOException("cannot parse " + file, e);
    }
  }

  /** Return its address on the web. */
  URI address() {
    return PublishedSite.BASE.resolve(route);
  }

  /** Return every element, in document order. */
  List<Element> elements() {
    return list(document.getElementsByTagNameNS("*", "*"));
  }

  /** Return the elements of this name, in document order. */
  List<Element> elements(String name) {
    return list(document.getElementsByTagNameNS("*", name));
  }

  /** Return the values of an attribute wherever it occurs, in document order. */
  List<String> attributes(String name) {
    return elements().stream()
        .filter(element -> element.hasAttribute(name))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  /** Return the text that readers get before they come to {@code end}. */
  String textBefore(Element end) {
    StringBuilder text = new StringBuilder();
    appendUntil(document.getElementsByTagNameNS("*", "body").item(0), end, text);
    return normalized(text.toString());
  }

  /** Return the elements right below {@code parent}. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Predicate<Element> named(String name) {
    return element -> element.getLocalName().equals(name);
  }

  /** Return {@code text} with every run of blanks as one space. */
  static String normalized(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public String toString() {
    return "/" + route;
  }

  private static boolean appendUntil(Node node, Node end, StringBuilder text) {
    if (node.isSameNode(end)) {
      return true;
    }
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (appendUntil(each, end, text)) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
