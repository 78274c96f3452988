package dev.waymark.image;

import dev.waymark.model.ImageSize;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the size of an SVG picture: its {@code width} and {@code height}; what is missing follows
 * from its view box.
 */
final class SvgSizeReader {
  private static final int LARGEST = 100_000;

  Optional<ImageSize> read(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          return size(xml);
        }
      }
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<ImageSize> size(XMLStreamReader svg) {
    double width = pixels(svg.getAttributeValue(null, "width"));
    double height = pixels(svg.getAttributeValue(null, "height"));
    String box = svg.getAttributeValue(null, "viewBox");
    String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+", -1);
    if (parts.length == 4 && pixels(parts[2]) > 0 && pixels(parts[3]) > 0) {
      double ratio = pixels(parts[2]) / pixels(parts[3]);
      if (width == 0 && height == 0) {
        width = pixels(parts[2]);
      }
      width = width > 0 ? width : height * ratio;
      height = height > 0 ? height : width / ratio;
    }
    ImageSize size = new ImageSize((int) Math.round(width), (int) Math.round(height));
    return size.width() > 0 && size.height() > 0 ? Optional.of(size) : Optional.empty();
  }

  /** Return a length in CSS pixels, or 0 where it is missing or in another unit. */
  private static double pixels(@Nullable String length) {
    if (length == null || !length.strip().matches("\\d{1,6}(\\.\\d+)?(px)?")) {
      return 0;
    }
    double pixels = Double.parseDouble(length.strip().replace("px", ""));
    return pixels > LARGEST ? 0 : pixels;
  }
}
