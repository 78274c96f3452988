package dev.waymark.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.ImageSize;
import dev.waymark.model.SourcePath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BitmapCleanerTest {
  private static final ImageSize SIZE = new ImageSize(30, 20);

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void pictureWithoutNotesStaysAsItIs(String format) throws IOException {
    byte[] picture = bitmap(format);
    CleanPicture clean = clean("a." + format, picture);
    assertThat(clean.problems()).isEmpty();
    assertThat(clean.bytes()).isEqualTo(picture);
    assertThat(clean.size()).isEqualTo(SIZE);
  }

  @Test
  void notesOfCamerasAreNotPublished() throws IOException {
    byte[] photo =
        behindStart(
            bitmap("jpg"),
            segment(0xe1, "Exif\0\0" + new String(tiff(ByteOrder.LITTLE_ENDIAN, 1), ISO_8859_1)),
            segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
            segment(0xe2, "MPF\0"),
            segment(0xed, "Photoshop 3.0\0"),
            segment(0xfe, "a comment"));
    CleanPicture clean = clean("a.jpg", concat(photo, "a film".getBytes(ISO_8859_1)));
    assertThat(clean.bytes()).isEqualTo(bitmap("jpg"));
    assertThat(clean.problems()).isEmpty();
  }

  @Test
  void coloursOfPhotosAreKept() throws IOException {
    byte[] photo =
        behindStart(bitmap("jpg"), segment(0xe2, "ICC_PROFILE\0\1\1"), segment(0xee, "Adobe\0"));
    assertThat(clean("a.jpg", photo).bytes()).isEqualTo(photo);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 30, 20",
    "3, 30, 20",
    "4, 30, 20",
    "5, 20, 30",
    "6, 20, 30",
    "7, 20, 30",
    "8, 20, 30",
    "0, 30, 20",
    "9, 30, 20"
  })
  void whichSideIsUpIsKept(int orientation, int width, int height) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      String exif = "Exif\0\0" + new String(tiff(order, orientation), ISO_8859_1);
      byte[] photo = behindStart(bitmap("jpg"), segment(0xe1, exif + "GPS: 51.5 N"));
      CleanPicture clean = clean("a.jpg", photo);
      assertThat(clean.size()).isEqualTo(new ImageSize(width, height));
      assertThat(new String(clean.bytes(), ISO_8859_1)).doesNotContain("GPS");
      assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth()).isEqualTo(30);
      CleanPicture again = clean("a.jpg", clean.bytes());
      assertThat(again.bytes()).isEqualTo(clean.bytes());
      assertThat(again.size()).isEqualTo(clean.size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "iTXt", "zTXt", "tIME", "eXIf", "caBX"})
  void notesInPngAreNotPublished(String type) throws IOException {
    byte[] whole = bitmap("png");
    byte[] noted =
        concat(Arrays.copyOf(whole, 33), chunk(type), Arrays.copyOfRange(whole, 33, whole.length));
    CleanPicture clean = clean("a.png", concat(noted, new byte[] {1, 2, 3}));
    assertThat(clean.bytes()).isEqualTo(whole);
    assertThat(clean.problems()).isEmpty();
  }

  @Test
  void whatIsSeenOfPngIsKept() throws IOException {
    byte[] whole = bitmap("png");
    byte[] coloured =
        concat(
            Arrays.copyOf(whole, 33), chunk("iCCP"), Arrays.copyOfRange(whole, 33, whole.length));
    assertThat(clean("a.png", coloured).bytes()).isEqualTo(coloured);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void anyCutIsFound(String format) throws IOException {
    byte[] whole = bitmap(format);
    for (int length = 0; length < whole.length; length++) {
      CleanPicture clean = clean("a." + format, Arrays.copyOf(whole, length));
      assertThat(codes(clean)).as("%d bytes", length).containsExactly("broken-picture");
    }
  }

  @Test
  void changedByteOfPngIsFound() throws IOException {
    byte[] whole = bitmap("png");
    whole[whole.length - 20] ^= 1;
    assertThat(codes(clean("a.png", whole))).containsExactly("broken-picture");
  }

  @ParameterizedTest
  @CsvSource({"png, a.jpg", "jpg, a.png", "gif, a.png", "png, a.webp", "jpg, a.avif"})
  void otherFormatIsFoundAndCleaned(String format, String name) throws IOException {
    CleanPicture clean = clean(name, bitmap(format));
    assertThat(codes(clean)).containsExactly("mislabelled-picture");
    assertThat(clean.size()).isEqualTo(SIZE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "<svg/>", "<html>", "\u0089PNG", "RIFF", "BM"})
  void whatIsNoBitmapIsFound(String text) {
    assertThat(codes(clean("a.png", text.getBytes(ISO_8859_1)))).containsExactly("broken-picture");
  }

  @ParameterizedTest
  @CsvSource({
    "VP8X, 2c0000001d0000130000, 30, 20",
    "'VP8 ', 0000009d012a1e001400, 30, 20",
    "VP8L, 2f1dc0040000000000ff, 30, 20"
  })
  void webpSaysItsSizeAndLosesItsNotes(String type, String content, int width, int height) {
    byte[] first = riff(type, HexFormat.of().parseHex(content));
    byte[] notes = concat(riff("EXIF", new byte[] {1, 2, 3}), riff("XMP ", new byte[] {1}));
    byte[] noted = webp(concat(first, notes, riff("ANMF", new byte[] {1})));
    CleanPicture clean = clean("a.webp", concat(noted, new byte[] {1}));
    if (type.equals("VP8X")) { // its flags say that there are notes
      first[8] = 0x20;
    }
    assertThat(clean.bytes()).isEqualTo(webp(concat(first, riff("ANMF", new byte[] {1}))));
    assertThat(clean.size()).isEqualTo(new ImageSize(width, height));
    assertThat(clean.problems()).isEmpty();
    for (int length = 0; length < noted.length; length++) {
      assertThat(codes(clean("a.webp", Arrays.copyOf(noted, length))))
          .as("%d bytes", length)
          .containsExactly("broken-picture");
    }
  }

  private static byte[] webp(byte[] chunks) {
    ByteBuffer file = ByteBuffer.allocate(chunks.length + 12).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(ISO_8859_1)).putInt(chunks.length + 4);
    return file.put("WEBP".getBytes(ISO_8859_1)).put(chunks).array();
  }

  private static byte[] riff(String type, byte[] content) {
    int padded = content.length + content.length % 2;
    ByteBuffer chunk = ByteBuffer.allocate(padded + 8).order(ByteOrder.LITTLE_ENDIAN);
    return chunk.put(type.getBytes(ISO_8859_1)).putInt(content.length).put(content).array();
  }

  @Test
  void bombIsRefusedByItsHeader() throws IOException {
    byte[] bomb = bitmap("png");
    ByteBuffer header = ByteBuffer.wrap(bomb);
    header.putInt(16, 10_000).putInt(20, 10_000);
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    header.putInt(29, (int) sum.getValue());
    assertThat(codes(clean("a.png", bomb))).containsExactly("picture-too-large");
    header.putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
    assertThat(codes(clean("a.png", bomb))).isNotEmpty();
  }

  private static CleanPicture clean(String name, byte[] bytes) {
    return BitmapCleaner.clean(new SourcePath("guides/" + name), bytes);
  }

  private static Iterable<String> codes(CleanPicture clean) {
    return clean.problems().stream().map(Diagnostic::code).toList();
  }

  private static byte[] bitmap(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Put segments behind that of JFIF, which takes the first 20 bytes. */
  private static byte[] behindStart(byte[] jpeg, byte[]... segments) {
    byte[] end = Arrays.copyOfRange(jpeg, 20, jpeg.length);
    return concat(Arrays.copyOf(jpeg, 20), concat(segments), end);
  }

  private static byte[] segment(int marker, String content) {
    ByteBuffer segment = ByteBuffer.allocate(content.length() + 4);
    segment.putShort((short) (0xff00 | marker)).putShort((short) (content.length() + 2));
    return segment.put(content.getBytes(ISO_8859_1)).array();
  }

  /** Return TIFF data of two entries, the second of which is the orientation. */
  private static byte[] tiff(ByteOrder order, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
    byte sign = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
    tiff.put(sign).put(sign).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x100).putShort((short) 3).putInt(1).putInt(0);
    tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return tiff.array();
  }

  private static byte[] chunk(String type) {
    ByteBuffer chunk = ByteBuffer.allocate(16).putInt(4);
    chunk.put(type.getBytes(ISO_8859_1)).put("note".getBytes(ISO_8859_1));
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 8);
    return chunk.putInt((int) sum.getValue()).array();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }
}
