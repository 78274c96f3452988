package dev.waymark.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.ImageSize;
import dev.waymark.model.Rendition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plugin that writes how large a picture is, which is what copies need to differ. */
final class WebpCopiesTest {
  private static final Optional<WebpEncoder> PLUGIN = WebpEncoder.find(withPlugin(Plugin.class));

  @Test
  void pluginIsFoundOnTheClassPathAlone() {
    assertThat(PLUGIN).isPresent();
    assertThat(WebpEncoder.find(WebpCopiesTest.class.getClassLoader())).isEmpty();
    assertThat(WebpEncoder.find(withPlugin(Broken.class))).isEmpty();
    assertThat(WebpEncoder.find(withPlugin(String.class))).isEmpty();
  }

  @Test
  void copiesOfAllSizesThatAreShownFollow() {
    assertThat(widths(photo(1300), 1300)).containsExactly(480, 960, 1300);
    assertThat(widths(photo(1900), 1900)).containsExactly(480, 960, 1440);
  }

  @Test
  void otherColoursWouldBeLost() {
    byte[] other = Bitmaps.withSegment(photo(700), 0xe2, "ICC_PROFILE\0\1\1P3".getBytes(UTF_8));
    byte[] known = Bitmaps.withSegment(photo(700), 0xe2, "ICC_PROFILE\0\1\1sRGB".getBytes(UTF_8));
    assertThat(widths(other, 700)).isEmpty();
    assertThat(widths(known, 700)).containsExactly(480, 700);
  }

  private static byte[] photo(int width) {
    return Bitmaps.encode("jpg", Bitmaps.photo(width, 99, BufferedImage.TYPE_INT_RGB));
  }

  private static List<Integer> widths(byte[] jpeg, int width) {
    ImageSize size = new ImageSize(width, 99);
    return RenditionMaker.make(BitmapFormat.JPEG, jpeg, size, PLUGIN).pictures().stream()
        .map(EncodedPicture::rendition)
        .filter(Rendition::isModern)
        .map(copy -> copy.size().width())
        .toList();
  }

  private static ClassLoader withPlugin(Class<?> plugin) {
    return new ClassLoader(WebpCopiesTest.class.getClassLoader()) {
      @Override
      protected Enumeration<URL> findResources(String name) throws IOException {
        return name.equals("META-INF/services/" + ImageWriterSpi.class.getName())
            ? Collections.enumeration(List.of(text(plugin.getName())))
            : super.findResources(name);
      }
    };
  }

  private static URL text(String text) throws MalformedURLException {
    URLStreamHandler handler =
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(text.getBytes(UTF_8));
              }
            };
          }
        };
    return new URL(null, "memory:plugin", handler);
  }

  /** Writes a byte for each pixel of a row. */
  public static class Plugin extends ImageWriterSpi {
    @Override
    public String[] getMIMETypes() {
      return new String[] {"image/webp"};
    }

    @Override
    public Class<?>[] getOutputTypes() {
      return new Class<?>[] {ImageOutputStream.class};
    }

    @Override
    public boolean canEncodeImage(ImageTypeSpecifier type) {
      return true;
    }

    @Override
    public ImageWriter createWriterInstance(@Nullable Object extension) {
      return new RowWriter(this);
    }

    @Override
    public String getDescription(Locale locale) {
      return "rows";
    }
  }

  /** Has no writer on this machine. */
  public static final class Broken extends Plugin {
    @Override
    public ImageWriter createWriterInstance(@Nullable Object extension) {
      throw new UnsatisfiedLinkError("not for this machine");
    }
  }

  private static final class RowWriter extends ImageWriter {
    RowWriter(ImageWriterSpi plugin) {
      super(plugin);
    }

    @Override
    public void write(@Nullable IIOMetadata stream, IIOImage image, @Nullable ImageWriteParam how)
        throws IOException {
      ((ImageOutputStream) getOutput()).write(new byte[image.getRenderedImage().getWidth()]);
    }

    @Override
    public @Nullable IIOMetadata getDefaultStreamMetadata(@Nullable ImageWriteParam how) {
      return null;
    }

    @Override
    public @Nullable IIOMetadata getDefaultImageMetadata(
        ImageTypeSpecifier type, @Nullable ImageWriteParam how) {
      return null;
    }

    @Override
    public @Nullable IIOMetadata convertStreamMetadata(
        IIOMetadata data, @Nullable ImageWriteParam how) {
      return null;
    }

    @Override
    public @Nullable IIOMetadata convertImageMetadata(
        IIOMetadata data, ImageTypeSpecifier type, @Nullable ImageWriteParam how) {
      return null;
    }
  }
}
