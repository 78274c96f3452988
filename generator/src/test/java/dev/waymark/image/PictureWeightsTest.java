package dev.waymark.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.ImageSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures what {@code benchmarks/pictures.md} says, on request. */
@EnabledIfSystemProperty(named = "pictures.measure", matches = "true")
final class PictureWeightsTest {
  private static final Path TABLE = Path.of("target", "pictures.md");

  @Test
  void photosAreWeighed() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| picture | bytes | 480 | 960 | 1,440 | made in |");
    lines.add("| --- | --: | --: | --: | --: | --: |");
    make("jpg", 640, 480); // warms the machine up
    lines.add(line("telephone", "jpg", 4032, 3024));
    lines.add(line("camera", "jpg", 6000, 4000));
    lines.add(line("mailed", "jpg", 1600, 1200));
    lines.add(line("saved as PNG", "png", 1920, 1280));
    Files.write(TABLE, lines);
    assertThat(lines).hasSize(6);
  }

  private static String line(String name, String format, int width, int height) {
    byte[] picture = make(format, width, height);
    BitmapFormat kind = BitmapFormat.of(picture).orElseThrow();
    long start = System.nanoTime();
    RenditionSet made =
        RenditionMaker.make(kind, picture, new ImageSize(width, height), Optional.empty());
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    StringBuilder line = new StringBuilder("| ");
    line.append(name).append(", ").append(format.toUpperCase(Locale.ROOT));
    line.append(String.format(Locale.ROOT, " %,d × %,d", width, height));
    line.append(String.format(Locale.ROOT, " | %,d", picture.length));
    for (int each : new int[] {480, 960, 1440}) {
      String bytes =
          made.pictures().stream()
              .filter(copy -> copy.size().width() == each)
              .map(copy -> String.format(Locale.ROOT, "%,d", copy.bytes().length))
              .findFirst()
              .orElse("–");
      line.append(" | ").append(bytes);
    }
    return line.append(String.format(Locale.ROOT, " | %,d ms |", millis)).toString();
  }

  /** Draw hills below a sky: large shapes, small ones, and the grain of a sensor. */
  private static byte[] make(String format, int width, int height) {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random grain = new Random(3);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = 6.0 * x / width;
        double v = 4.5 * y / height;
        double shapes = clouds(u, v, 6);
        double leaves = clouds(u * 4 + 9, v * 4 + 3, 6);
        boolean land = (double) y / height > 0.4 + 0.2 * value(u, 7, 9) + 0.05 * leaves;
        int noise = (int) (grain.nextGaussian() * 5);
        int sky = y * 100 / height;
        int red = land ? (int) (60 + 90 * shapes + 70 * leaves) : 120 + sky;
        int green = land ? (int) (70 + 80 * shapes + 50 * leaves) : 160 + sky / 2;
        int blue = land ? (int) (40 + 40 * shapes) : (int) (215 - 20 * shapes);
        photo.setRGB(
            x, y, shade(red + noise) << 16 | shade(green + noise) << 8 | shade(blue + noise));
      }
    }
    return Bitmaps.encode(format, photo);
  }

  private static double clouds(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0.5;
    for (int octave = 0; octave < octaves; octave++) {
      sum += weight * value(x * (1 << octave), y * (1 << octave), octave);
      weight *= 0.55;
    }
    return sum;
  }

  /** Return noise between 0 and 1 that is smooth between whole numbers. */
  private static double value(double x, double y, int seed) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double across = smooth(x - column);
    double above = mix(hash(column, row, seed), hash(column + 1, row, seed), across);
    double below = mix(hash(column, row + 1, seed), hash(column + 1, row + 1, seed), across);
    return mix(above, below, smooth(y - row));
  }

  private static double smooth(double part) {
    return part * part * (3 - 2 * part);
  }

  private static double mix(double from, double to, double part) {
    return from + (to - from) * part;
  }

  private static double hash(int x, int y, int seed) {
    int mixed = (x * 374_761_393 + y * 668_265_263) ^ (seed * 982_451_653);
    mixed = (mixed ^ (mixed >>> 13)) * 1_274_126_177;
    return ((mixed ^ (mixed >>> 16)) & 0xffff) / 65_535.0;
  }

  private static int shade(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
