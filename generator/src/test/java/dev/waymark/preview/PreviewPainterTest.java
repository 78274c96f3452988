package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PreviewPainterTest {
  private static final Path FONTS =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme", "fonts");
  private static final int PAPER = 0xfffbf8f2;
  private static final int ACCENT = 0xff0c6157;

  private static final PreviewPainter PAINTER = new PreviewPainter(fonts());

  private static List<byte[]> fonts() {
    List<byte[]> fonts = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FONTS.resolve("preview.list"))) {
        if (!line.startsWith("#")) {
          fonts.add(Files.readAllBytes(FONTS.resolve(line)));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return fonts;
  }

  /** The same bytes on each JDK and each system: these were seen on JDK 17 and on JDK 25. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How to massage someone's lower back at home | Waymark massage guides"
            + " | 11 steps · 39 to 50 minutes | false | d54fd0fbb0335e93",
        "বাড়িতে অন্য কারও কোমর কীভাবে মালিশ করবেন | Waymark মালিশ নির্দেশিকা"
            + " | ১১টি ধাপ · ৩৯ থেকে ৫০ মিনিট | false | 45d5f64f4b9a94e1",
        "كيف تدلّكون أسفل ظهر شخص في المنزل | أدلة Waymark للتدليك"
            + " | 11 خطوة · من 39 إلى 50 دقيقة | true | 1a93f105329ab0a3",
      })
  void bytesAreTheSameEverywhere(
      String title, String site, String line, boolean mirrored, String digest)
      throws NoSuchAlgorithmException {
    PreviewText text = new PreviewText(title, site, line, mirrored);
    assertThat(digest(PAINTER.paint(text).orElseThrow())).startsWith(digest);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(digest(PAINTER.paint(text).orElseThrow())).startsWith(digest);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void pictureIsAsLargeAsItShouldBeAndReadByOthers() throws IOException {
    byte[] png = PAINTER.paint(new PreviewText("Rest", "Guides", "1 step", false)).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(5, 300)).isEqualTo(ACCENT);
    assertThat(image.getRGB(1195, 300)).isEqualTo(PAPER);
    assertThat(dark(image)).isGreaterThan(1000);
    assertThat(png.length).isLessThan(40_000);
  }

  @Test
  void pictureIsMirroredForScriptsFromRightToLeft() throws IOException {
    byte[] png = PAINTER.paint(new PreviewText("راحة", "أدلة", "خطوة", true)).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getRGB(5, 300)).isEqualTo(PAPER);
    assertThat(image.getRGB(1195, 300)).isEqualTo(ACCENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0007\u202e\u2066",
        "\ud800",
        "😀🦶",
        "日本語",
        "\u0300\u0301\u0302",
        "ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক্ক",
        "-----------------------------------------------------------------------------",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n",
      })
  void anyTextIsDrawn(String text) throws IOException {
    for (String title : List.of(text, text.repeat(Math.min(2000, 5000 / (text.length() + 1))))) {
      byte[] png = PAINTER.paint(new PreviewText(title, text, text, text.isEmpty())).orElseThrow();
      assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
    }
  }

  @Test
  void longTitleEndsInsideThePicture() throws IOException {
    String title = "Extraordinarily long words ".repeat(100);
    byte[] png = PAINTER.paint(new PreviewText(title, "", "", false)).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    for (int y = 0; y < 630; y++) {
      assertThat(image.getRGB(1190, y)).isEqualTo(PAPER);
    }
    for (int x = 30; x < 1200; x++) {
      assertThat(image.getRGB(x, 620)).isEqualTo(PAPER);
    }
  }

  @Test
  void painterNeedsFontsThatItCanRead() {
    assertThatThrownBy(() -> new PreviewPainter(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PreviewPainter(List.of(new byte[] {1, 2, 3})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("font 1");
  }

  private static long dark(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
      }
    }
    return dark;
  }

  private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
