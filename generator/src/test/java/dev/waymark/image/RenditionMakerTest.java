package dev.waymark.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.model.ImageSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RenditionMakerTest {
  private static final Map<Character, Color> COLOURS =
      Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'W', Color.WHITE);

  @ParameterizedTest
  @CsvSource({
    "1, ''",
    "599, ''",
    "600, 480",
    "1199, 480",
    "1200, 480 960",
    "1799, 480 960",
    "1800, 480 960 1440",
    "8000, 480 960 1440"
  })
  void copiesAreClearlySmaller(int width, String widths) {
    assertThat(RenditionMaker.widths(width).toString().replaceAll("[\\[\\],]", ""))
        .isEqualTo(widths);
  }

  @Test
  void photoHasLighterCopies() {
    byte[] photo = Bitmaps.encode("jpg", Bitmaps.photo(2000, 1501, BufferedImage.TYPE_INT_RGB));
    List<EncodedPicture> made = make(photo, 2000, 1501).pictures();
    assertThat(made)
        .extracting(EncodedPicture::size)
        .containsExactly(
            new ImageSize(480, 360), new ImageSize(960, 720), new ImageSize(1440, 1081));
    assertThat(made).extracting(EncodedPicture::type).containsOnly("image/jpeg");
    assertThat(made.get(0).bytes().length).isLessThan(made.get(1).bytes().length);
    assertThat(made.get(2).bytes().length).isLessThan(photo.length);
    assertThat(make(photo, 2000, 1501).pictures().get(1).bytes()).isEqualTo(made.get(1).bytes());
  }

  @Test
  void copyLooksLikeThePicture() {
    BufferedImage photo = Bitmaps.photo(1920, 1280, BufferedImage.TYPE_INT_RGB);
    for (EncodedPicture copy : make(Bitmaps.encode("png", photo), 1920, 1280).pictures()) {
      assertSimilar(photo, Bitmaps.decode(copy.bytes()), 6);
    }
  }

  /** A picture so large that not every pixel is read. */
  @Test
  void largePictureLooksTheSameToo() {
    BufferedImage photo = Bitmaps.photo(8700, 300, BufferedImage.TYPE_INT_RGB);
    List<EncodedPicture> made = make(Bitmaps.encode("jpg", photo), 8700, 300).pictures();
    assertThat(made).extracting(EncodedPicture::size).contains(new ImageSize(1440, 50));
    assertSimilar(photo, Bitmaps.decode(made.get(2).bytes()), 12);
  }

  @ParameterizedTest
  @CsvSource({
    "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"
  })
  void copyIsUpright(int orientation, String corners) {
    BufferedImage quarters = new BufferedImage(1000, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = quarters.createGraphics();
    for (int i = 0; i < 4; i++) {
      pen.setColor(COLOURS.get("RGBW".charAt(i)));
      pen.fillRect(i % 2 * 500, i / 2 * 400, 500, 400);
    }
    pen.dispose();
    byte[] jpeg = withOrientation(noisy(quarters), orientation);
    boolean lying = orientation > 4;
    EncodedPicture copy = make(jpeg, lying ? 800 : 1000, lying ? 1000 : 800).pictures().get(0);
    assertThat(copy.size()).isEqualTo(new ImageSize(480, lying ? 600 : 384));
    BufferedImage shown = Bitmaps.decode(copy.bytes());
    assertThat(shown.getWidth()).isEqualTo(480);
    assertThat(shown.getHeight()).isEqualTo(copy.size().height());
    for (int i = 0; i < 4; i++) {
      int x = i % 2 == 0 ? 60 : 420;
      int y = i / 2 == 0 ? 60 : shown.getHeight() - 60;
      Color expected = Objects.requireNonNull(COLOURS.get(corners.charAt(i)));
      assertSimilar(expected.getRGB(), shown.getRGB(x, y), 40);
    }
    assertThat(new String(copy.bytes(), ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void whatIsSeenThroughLendsNoColour() {
    BufferedImage half = new BufferedImage(1001, 700, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 700; y++) {
      for (int x = 0; x < 1001; x++) {
        half.setRGB(x, y, x < 501 ? 0x0000ff00 : 0xffff0000);
      }
    }
    BufferedImage copy = onlyCopy(Bitmaps.encode("png", noisyAlpha(half)), 1001, 700);
    assertThat(copy.getColorModel().hasAlpha()).isTrue();
    assertThat(copy.getRGB(100, 100) >>> 24).isZero();
    assertThat(copy.getRGB(400, 100)).isEqualTo(0xffff0000);
    int edge = copy.getRGB(240, 100);
    assertThat(edge >>> 24).isBetween(1, 254);
    assertThat(edge & 0xffffff).isEqualTo(0xff0000);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void anyKindOfPngIsScaled(int type) {
    BufferedImage photo = Bitmaps.photo(1000, 700, type);
    byte[] png = Bitmaps.encode("png", photo);
    RenditionSet made = make(png, 1000, 700);
    assertThat(made.readable()).isTrue();
    for (EncodedPicture copy : made.pictures()) {
      assertSimilar(Bitmaps.decode(png), Bitmaps.decode(copy.bytes()), 60);
    }
  }

  @Test
  void palettesAreLookedUp() {
    byte[] shades = {0, (byte) 200, 100};
    IndexColorModel palette = new IndexColorModel(2, 3, shades, shades, new byte[3], 0);
    BufferedImage drawing = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
    drawing.getRaster().setPixels(0, 0, 3, 1, new int[] {0, 1, 2});
    PixelRows coloured = new PixelRows(drawing, false);
    assertThat(coloured.bands()).isEqualTo(4);
    assertThat(coloured.row(0)).containsExactly(0, 0, 0, 0, 200, 200, 0, 255, 100, 100, 0, 255);
    PixelRows grey = new PixelRows(drawing, true);
    assertThat(grey.bands()).isEqualTo(2);
    assertThat(grey.row(0)).containsExactly(0, 0, 200, 255, 100, 255);
  }

  @Test
  void greyPhotoStaysGrey() {
    BufferedImage photo = Bitmaps.photo(1000, 700, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage copy = onlyCopy(Bitmaps.encode("jpg", photo), 1000, 700);
    assertThat(copy.getRaster().getNumBands()).isEqualTo(1);
    double before = photo.getRaster().getSample(500, 350, 0);
    double after = copy.getRaster().getSample(240, 168, 0);
    assertThat(after).isCloseTo(before, within(12.0));
  }

  @Test
  void profileIsKeptAndNothingIsConverted() {
    byte[] jpeg = Bitmaps.encode("jpg", Bitmaps.photo(1000, 700, BufferedImage.TYPE_INT_RGB));
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1));
    profile.writeBytes(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    byte[] noted = Bitmaps.withSegment(jpeg, 0xe2, profile.toByteArray());
    byte[] plain = make(jpeg, 1000, 700).pictures().get(0).bytes();
    byte[] copy = make(noted, 1000, 700).pictures().get(0).bytes();
    assertThat(copy).isEqualTo(Bitmaps.withSegment(plain, 0xe2, profile.toByteArray()));
  }

  @Test
  void gammaOfPngIsKept() {
    byte[] png = Bitmaps.encode("png", Bitmaps.photo(1000, 700, BufferedImage.TYPE_INT_RGB));
    byte[] gamma = {0, 0, (byte) 0xb1, (byte) 0x8f};
    byte[] plain = make(png, 1000, 700).pictures().get(0).bytes();
    byte[] copy = make(Bitmaps.withChunk(png, "gAMA", gamma), 1000, 700).pictures().get(0).bytes();
    assertThat(copy).isEqualTo(Bitmaps.withChunk(plain, "gAMA", gamma));
  }

  @Test
  void copyThatIsHeavierIsLeftOut() {
    BufferedImage dots = new BufferedImage(1920, 1280, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < 1280; y++) {
      for (int x = y % 2; x < 1920; x += 2) {
        dots.setRGB(x, y, 0xffffffff);
      }
    }
    byte[] png = Bitmaps.encode("png", dots);
    for (EncodedPicture copy : make(png, 1920, 1280).pictures()) {
      assertThat(copy.bytes().length).isLessThan(png.length);
    }
  }

  @Test
  void pictureOfFourColoursCannotBeRead() {
    assertThat(make(Bitmaps.cmyk(1000, 700), 1000, 700)).isEqualTo(RenditionSet.UNREADABLE);
  }

  @Test
  void pictureOfManyPassesIsNotRead() {
    byte[] jpeg = Bitmaps.encode("jpg", Bitmaps.photo(1000, 700, BufferedImage.TYPE_INT_RGB));
    ByteArrayOutputStream slow = new ByteArrayOutputStream();
    slow.write(jpeg, 0, jpeg.length - 2);
    for (int i = 0; i < 100; i++) {
      slow.writeBytes(new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0});
    }
    slow.write(jpeg, jpeg.length - 2, 2);
    assertThat(make(slow.toByteArray(), 1000, 700)).isEqualTo(RenditionSet.UNREADABLE);
  }

  @Test
  void damageThatOnlyDecodersSeeIsNoFailure() {
    byte[] png = Bitmaps.encode("png", Bitmaps.photo(1000, 700, BufferedImage.TYPE_INT_RGB));
    png[25] = 3; // a palette, which there is none of
    assertThat(make(png, 1000, 700)).isEqualTo(RenditionSet.UNREADABLE);
  }

  private static BufferedImage onlyCopy(byte[] picture, int width, int height) {
    List<EncodedPicture> made = make(picture, width, height).pictures();
    assertThat(made).isNotEmpty();
    return Bitmaps.decode(made.get(0).bytes());
  }

  private static RenditionSet make(byte[] picture, int width, int height) {
    BitmapFormat format = BitmapFormat.of(picture).orElseThrow();
    return RenditionMaker.make(format, picture, new ImageSize(width, height), Optional.empty());
  }

  private static byte[] withOrientation(BufferedImage picture, int orientation) {
    byte[] segment = Exif.segment(orientation);
    byte[] content = Arrays.copyOfRange(segment, 4, segment.length);
    return Bitmaps.withSegment(Bitmaps.encode("jpg", picture), 0xe1, content);
  }

  /** Without noise a flat picture is as light as its copies, which are left out then. */
  private static BufferedImage noisy(BufferedImage picture) {
    for (int i = 0; i < 60_000; i++) {
      int x = i * 79 % picture.getWidth();
      int y = i * 97 / 3 % picture.getHeight();
      picture.setRGB(x, y, picture.getRGB(x, y) ^ 0x3f3f3f);
    }
    return picture;
  }

  private static BufferedImage noisyAlpha(BufferedImage picture) {
    for (int i = 0; i < 60_000; i++) {
      picture.setRGB(i * 79 % 480, i * 97 / 3 % 700, i * 31 & 0xffffff);
    }
    return picture;
  }

  private static void assertSimilar(BufferedImage before, BufferedImage after, int most) {
    for (int y = 1; y < 9; y++) {
      for (int x = 1; x < 9; x++) {
        int old = before.getRGB(before.getWidth() * x / 9, before.getHeight() * y / 9);
        int copy = after.getRGB(after.getWidth() * x / 9, after.getHeight() * y / 9);
        assertSimilar(old, copy, most);
      }
    }
  }

  private static void assertSimilar(int expected, int found, int most) {
    for (int shift = 0; shift < 24; shift += 8) {
      assertThat(found >> shift & 0xff)
          .as("%08x like %08x", found, expected)
          .isCloseTo(expected >> shift & 0xff, within(most));
    }
  }
}
