package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.SourcePath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes out of one SVG picture what acts or loads. Not thread-safe. */
final class SvgCleaner {
  private static final int MOST_PROBLEMS = 20;

  /** Those that browsers and Java read in the same way. */
  private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16", "US-ASCII", "ISO-8859-1");

  private final SourcePath source;
  private final SvgPlaces places;
  private final SvgWriter out = new SvgWriter();
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean changed;
  private boolean isSvg;

  /** The line the next tag begins in: a reader only knows where one ends. */
  private int line = 1;

  private SvgCleaner(SourcePath source, byte[] bytes) {
    this.source = source;
    this.places = new SvgPlaces(source, bytes);
  }

  static CleanPicture clean(SourcePath source, byte[] bytes) {
    SvgCleaner cleaner = new SvgCleaner(source, bytes);
    try {
      cleaner.copy(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException broken) {
      return new CleanPicture(bytes, null, List.of(cleaner.broken(broken)));
    }
    if (!cleaner.isSvg) {
      return new CleanPicture(bytes, null, List.of(cleaner.noSvg()));
    }
    byte[] clean =
        cleaner.changed ? cleaner.out.toString().getBytes(StandardCharsets.UTF_8) : bytes;
    return new CleanPicture(clean, new SvgSizeReader().read(bytes).orElse(null), cleaner.problems);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void copy(XMLStreamReader xml) throws XMLStreamException {
    String encoding = xml.getCharacterEncodingScheme();
    changed = encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && !isSvg) {
        isSvg = xml.getLocalName().equals("svg");
        if (!isSvg) {
          return;
        }
      }
      switch (event) {
        case XMLStreamReader.START_ELEMENT -> start(xml);
        case XMLStreamReader.END_ELEMENT -> out.end();
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> out.text(xml.getText());
        case XMLStreamReader.COMMENT -> out.comment(xml.getText());
        case XMLStreamReader.DTD -> drop("the document type declaration", "<!DOCTYPE", xml);
        case XMLStreamReader.PROCESSING_INSTRUCTION -> instruction(xml);
        case XMLStreamReader.ENTITY_REFERENCE -> entity(xml);
        default -> {}
      }
      line = Math.max(line, xml.getLocation().getLineNumber());
    }
  }

  private void instruction(XMLStreamReader xml) {
    drop("<?" + xml.getPITarget() + "?>", "<?" + xml.getPITarget(), xml);
  }

  private void entity(XMLStreamReader xml) {
    String reference = "&" + xml.getLocalName() + ";";
    drop("the entity " + reference, reference, xml);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = name(xml.getPrefix(), xml.getLocalName());
    if (isRefused(xml)) {
      drop("<" + name + ">", "<" + name, xml);
      skip(xml);
      return;
    }
    out.start(name);
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      @Nullable String prefix = xml.getNamespacePrefix(i);
      @Nullable String uri = xml.getNamespaceURI(i);
      out.attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(xml, i);
    }
    if (xml.getLocalName().equals("style")) {
      style(xml);
    }
  }

  private static boolean isRefused(XMLStreamReader xml) {
    @Nullable String namespace = xml.getNamespaceURI();
    if (SvgPolicy.isActive(namespace == null ? "" : namespace, xml.getLocalName())) {
      return true;
    }
    @Nullable String animated = xml.getAttributeValue(null, "attributeName");
    return animated != null
        && SvgPolicy.isAnimation(xml.getLocalName())
        && (SvgPolicy.isReference(animated.strip()) || SvgPolicy.isEvent(animated.strip()));
  }

  private void attribute(XMLStreamReader xml, int i) {
    String name = name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
    String value = xml.getAttributeValue(i);
    boolean reference = SvgPolicy.isReference(name) && !SvgPolicy.isInside(value);
    if (reference || SvgPolicy.isEvent(name) || SvgPolicy.isScript(value)) {
      drop(name + "=\"" + shortened(value) + "\"", name, xml);
      return;
    }
    String clean = SvgPolicy.isReference(name) ? value : SvgStyles.clean(value);
    if (!clean.equals(value)) {
      drop("what " + name + "=\"" + shortened(value) + "\" would load", name, xml);
    }
    out.attribute(name, clean);
  }

  private void style(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder css = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamReader.START_ELEMENT -> {
          drop("<" + xml.getLocalName() + "> inside <style>", "<" + xml.getLocalName(), xml);
          skip(xml);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> css.append(xml.getText());
        default -> {}
      }
    }
    String clean = SvgStyles.clean(css.toString());
    if (!clean.contentEquals(css)) {
      drop("what <style> would load", "<style", xml);
    }
    out.text(clean);
    out.end();
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }

  /** Report {@code what}, which begins with {@code text} in the tag that was just read. */
  private void drop(String what, String text, XMLStreamReader xml) {
    changed = true;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(
          Diagnostic.of(
              ImageRule.UNSAFE_SVG,
              what + " is left out of the published picture",
              places.find(text, line, xml.getLocation().getLineNumber()),
              "a picture only draws: take out what runs or loads something"));
    }
  }

  private Diagnostic broken(XMLStreamException broken) {
    int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
    return Diagnostic.of(
        ImageRule.BROKEN_PICTURE,
        "this is not well-formed XML, so browsers show no picture",
        new Span(source.value(), Math.max(1, at), 0, 0),
        "save it again as plain SVG");
  }

  private Diagnostic noSvg() {
    return Diagnostic.of(
        ImageRule.BROKEN_PICTURE,
        "this is not an SVG picture",
        Span.ofFile(source.value()),
        "save it again as plain SVG");
  }

  private static String name(@Nullable String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String shortened(String value) {
    String text = value.strip().replaceAll("\\p{Cntrl}", " ");
    int longest = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
    return longest < text.length() ? text.substring(0, longest) + "…" : text;
  }
}
