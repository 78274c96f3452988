package dev.waymark.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** What a reader sees of a page, as a PNG of few colours: drawings and letters need no more. */
final class Screenshot {
  private static final int MOST_COLOURS = 24;

  private final BufferedImage pixels;

  private Screenshot(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /** Take one of what is in the window. */
  static Screenshot take(Browser browser) throws IOException {
    Object png = browser.command("Page.captureScreenshot", Map.of("format", "png")).get("data");
    byte[] bytes = Base64.getDecoder().decode(String.valueOf(png));
    return new Screenshot(
        Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "no picture"));
  }

  /** Write it, and return how many bytes it has. */
  long write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(indexed(), "png", bytes);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes.toByteArray());
    return bytes.size();
  }

  private BufferedImage indexed() {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    BufferedImage few =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette());
    Graphics2D graphics = few.createGraphics();
    graphics.drawImage(pixels, 0, 0, null);
    graphics.dispose();
    return few;
  }

  /** The colours that are seen most: what is left out is in the edges of letters. */
  private IndexColorModel palette() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        counts.merge(pixels.getRGB(x, y), 1, Integer::sum);
      }
    }
    List<Color> colours =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_COLOURS)
            .map(entry -> new Color(entry.getKey()))
            .toList();
    byte[][] parts = new byte[3][colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      parts[0][i] = (byte) colours.get(i).getRed();
      parts[1][i] = (byte) colours.get(i).getGreen();
      parts[2][i] = (byte) colours.get(i).getBlue();
    }
    return new IndexColorModel(Byte.SIZE, colours.size(), parts[0], parts[1], parts[2]);
  }
}
