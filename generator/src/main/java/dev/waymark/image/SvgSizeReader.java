package dev.waymark.image;

import dev.waymark.model.ImageSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds the size of an SVG picture: its {@code width} and {@code height}, else its view box. */
final class SvgSizeReader {
  private static final int LARGEST = 100_000;

  Optional<ImageSize> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
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
    int width = pixels(svg.getAttributeValue(null, "width"));
    int height = pixels(svg.getAttributeValue(null, "height"));
    if (width > 0 && height > 0) {
      return Optional.of(new ImageSize(width, height));
    }
    String box = svg.getAttributeValue(null, "viewBox");
    String[] parts = box == null ? new String[0] : box.trim().split("[\\s,]+", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    width = pixels(parts[2]);
    height = pixels(parts[3]);
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }

  /** Return a length in CSS pixels, or 0 where it is missing or in another unit. */
  private static int pixels(@Nullable String length) {
    if (length == null || !length.matches("\\d{1,6}(\\.\\d+)?(px)?")) {
      return 0;
    }
    double pixels = Double.parseDouble(length.replace("px", ""));
    return pixels > LARGEST ? 0 : (int) Math.round(pixels);
  }
}
