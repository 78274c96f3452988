package dev.waymark.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.SourcePath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageInspectorTest {
  private final Path folder;

  ImageInspectorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='120' height='80' | 120 | 80",
        "width='120px' height='80px' | 120 | 80",
        "width='120.4' height='79.5' | 120 | 80",
        "width=' 120 ' height='80' | 120 | 80",
        "viewBox='0 0 640 480' | 640 | 480",
        "viewBox='0,0,640,480' | 640 | 480",
        "viewBox=' -10 -10  640.6 480 ' | 641 | 480",
        "width='100%' height='100%' viewBox='0 0 64 48' | 64 | 48",
        "width='10em' height='5cm' viewBox='0 0 64 48' | 64 | 48",
        "width='120' viewBox='0 0 64 48' | 120 | 90",
        "height='24' viewBox='0 0 64 48' | 32 | 24",
      })
  void svgSaysItsSize(String attributes, int width, int height) throws IOException {
    assertThat(size("a.svg", svg(attributes))).isEqualTo(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "width='120'",
        "width='100%' height='100%'",
        "width='-1' height='-1'",
        "width='0' height='0'",
        "width='1e9' height='1'",
        "width='9999999' height='1'",
        "viewBox='0 0 64'",
        "viewBox='0 0 a b'",
        "viewBox='0 0 0 0'",
      })
  void svgThatDoesNotSayHasNoSize(String attributes) throws IOException {
    assertThat(size("a.svg", svg(attributes))).isNull();
  }

  @Test
  void svgMayBeginWithDeclarationCommentAndDoctype() throws IOException {
    String text =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!-- drawn by hand -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://localhost:1/svg11.dtd">
        """;
    assertThat(size("a.svg", text + svg("width='12' height='8'"))).isEqualTo(new ImageSize(12, 8));
  }

  @Test
  @Timeout(10)
  void entityBombIsNotExpanded() throws IOException {
    String bomb =
        """
        <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
        <!ENTITY x SYSTEM "file:///etc/passwd">]>
        """;
    assertThat(size("a.svg", bomb + svg("width='&f;&f;' height='8'"))).isNull();
    assertThat(size("a.svg", bomb + svg("width='&x;' height='8'"))).isNull();
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    String entity = "<!DOCTYPE svg [<!ENTITY w '12'>]>";
    assertThat(size("a.svg", entity + svg("width='&w;' height='8'"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<svg", "<svg width='1' width='2'>", "<html/>", "\0\1\2"})
  void brokenSvgHasNoSize(String text) throws IOException {
    assertThat(size("a.svg", text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "jpeg", "gif", "PNG"})
  void bitmapSaysItsSize(String format) throws IOException {
    String type = format.equals("PNG") ? "png" : format;
    assertThat(size("a." + format, bitmap(type, 30, 20))).isEqualTo(new ImageSize(30, 20));
  }

  @Test
  void onlyTheHeaderOfABitmapIsNeeded() throws IOException {
    byte[] header = Arrays.copyOf(bitmap("png", 30, 20), 33);
    assertThat(size("a.png", header)).isEqualTo(new ImageSize(30, 20));
  }

  @Test
  void mislabelledBitmapSaysItsSize() throws IOException {
    assertThat(size("a.png", bitmap("jpg", 30, 20))).isEqualTo(new ImageSize(30, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void truncatedBitmapHasNoSize(String format) throws IOException {
    byte[] whole = bitmap(format, 30, 20);
    for (int length = 0; length < 12; length++) {
      assertThat(size("a." + format, Arrays.copyOf(whole, length))).isNull();
    }
  }

  @Test
  void otherFilesHaveNoSize() throws IOException {
    assertThat(size("a.pdf", bitmap("png", 30, 20))).isNull();
    assertThat(size("a.png", "no picture")).isNull();
  }

  @Test
  void aPictureOfAnotherDigestIsNotTakenForTheOneThatWasSeen() throws IOException {
    for (String name : new String[] {"a.svg", "a.png"}) {
      Files.writeString(folder.resolve(name), "<svg/>");
      MediaFile seen = file(name);
      Files.writeString(folder.resolve(name), "<svg></svg>");
      assertThatThrownBy(() -> new ImageInspector().inspect(seen))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("changed during the build");
      Files.delete(folder.resolve(name));
      assertThatThrownBy(() -> new ImageInspector().inspect(seen))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void whatIsPublishedHasItsDigest() throws IOException {
    Path picture = folder.resolve("a.svg");
    Files.writeString(picture, "<svg><script/></svg>");
    MediaFile file = new ImageInspector().inspect(file("a.svg")).value();
    assertThat(file.cleaned()).isTrue();
    assertThat(new ImageInspector().published(file)).asString().isEqualTo("<svg/>\n");
    Files.writeString(picture, "<svg><script/><g/></svg>");
    assertThatThrownBy(() -> new ImageInspector().published(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("changed during the build");
  }

  @Test
  void hugeFilesAreNotRead() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a.png").toFile(), "rw")) {
      huge.setLength((32L << 20) + 1);
    }
    MediaFile file =
        new MediaFile(new SourcePath("guides/a.png"), folder.resolve("a.png"), "not asked for");
    assertThat(new ImageInspector().inspect(file).problems())
        .extracting(Diagnostic::code)
        .containsExactly("picture-too-large");
  }

  private static String svg(String attributes) {
    return "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><path d='M0 0'/></svg>";
  }

  private static byte[] bitmap(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private @Nullable ImageSize size(String name, String content) throws IOException {
    return size(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private @Nullable ImageSize size(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return new ImageInspector().inspect(file(name)).value().size();
  }

  private MediaFile file(String name) throws IOException {
    String digest = ImageInspector.digest(Files.readAllBytes(folder.resolve(name)));
    return new MediaFile(new SourcePath("guides/" + name), folder.resolve(name), digest);
  }
}
