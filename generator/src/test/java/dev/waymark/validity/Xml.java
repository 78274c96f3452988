package dev.waymark.validity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML with namespaces and without a document type, so without entities of its own. */
final class Xml {
  private Xml() {}

  /** Return the root, if the bytes are well-formed; otherwise tell {@code problems} why not. */
  static Optional<Element> root(byte[] bytes, List<String> problems) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // it throws what is fatal and prints nothing
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException e) {
      problems.add("is not well-formed: " + e.getMessage());
      return Optional.empty();
    } catch (IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  static boolean is(Element element, String namespace, String name) {
    return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
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

  /** Return the elements right below {@code parent} that have its namespace and this name. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> is(child, String.valueOf(parent.getNamespaceURI()), name))
        .toList();
  }

  /** Return the text of the first child of this name, empty if there is none. */
  static String text(Element parent, String name) {
    return children(parent, name).stream().findFirst().map(Xml::text).orElse("");
  }

  static String text(Element element) {
    return element.getTextContent().strip();
  }
}
