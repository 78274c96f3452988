package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.ImageSize;
import dev.waymark.model.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Takes out of one bitmap what is not drawn, and finds what is wrong with it. Not thread-safe. */
final class BitmapCleaner {
  /** What a telephone needs 200 MB of memory for. */
  private static final long MOST_PIXELS = 50_000_000;

  private final SourcePath source;
  private final byte[] bytes;
  private final List<Diagnostic> problems = new ArrayList<>();
  private byte[] clean;

  private BitmapCleaner(SourcePath source, byte[] bytes) {
    this.source = source;
    this.bytes = bytes;
    this.clean = bytes;
  }

  static CleanPicture clean(SourcePath source, byte[] bytes) {
    BitmapCleaner cleaner = new BitmapCleaner(source, bytes);
    @Nullable ImageSize size = cleaner.read();
    return new CleanPicture(cleaner.clean, size, cleaner.problems);
  }

  private @Nullable ImageSize read() {
    Optional<BitmapFormat> found = BitmapFormat.of(bytes);
    if (found.isEmpty()) {
      report(
          ImageRule.BROKEN_PICTURE,
          bytes.length == 0
              ? "this file is empty"
              : "this is not a picture of a kind browsers show",
          "save it again as PNG, JPEG, GIF, WebP or AVIF");
      return null;
    }
    BitmapFormat format = found.get();
    if (!format.isNamed(source.name())) {
      report(
          ImageRule.MISLABELLED_PICTURE,
          "this is a " + format.label() + " picture, and its name says something else",
          "let its name end in " + format.ending());
    }
    @Nullable ImageSize size =
        format == BitmapFormat.WEBP ? WebpCleaner.size(bytes).orElse(null) : headerSize();
    if (size != null && (long) size.width() * size.height() > MOST_PIXELS) {
      report(
          ImageRule.PICTURE_TOO_LARGE,
          "this picture has " + size.width() + " × " + size.height() + " pixels",
          "make it smaller: 2000 pixels are enough for any page, 50 million in all are the limit");
      return size;
    }
    return upright(size, copy(format));
  }

  /** Clean the picture and return how it is turned. */
  private int copy(BitmapFormat format) {
    int orientation = Exif.UPRIGHT;
    Optional<byte[]> copy = Optional.of(bytes);
    if (format == BitmapFormat.PNG) {
      copy = PngCleaner.clean(bytes);
    } else if (format == BitmapFormat.WEBP) {
      copy = WebpCleaner.clean(bytes);
    } else if (format == BitmapFormat.JPEG) {
      JpegCleaner jpeg = new JpegCleaner(bytes);
      copy = jpeg.clean();
      orientation = jpeg.orientation();
    }
    if (copy.isEmpty()) {
      report(
          ImageRule.BROKEN_PICTURE,
          "this picture is damaged or not whole",
          "copy it again, or open it and save it anew");
    }
    clean = copy.orElse(bytes);
    return orientation;
  }

  private static @Nullable ImageSize upright(@Nullable ImageSize size, int orientation) {
    return size != null && Exif.isLying(orientation) ? size.turned() : size;
  }

  private @Nullable ImageSize headerSize() {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? headerSize(readers.next(), in).orElse(null) : null;
    } catch (IOException broken) {
      return null;
    }
  }

  private static Optional<ImageSize> headerSize(ImageReader reader, ImageInputStream in) {
    try {
      reader.setInput(in, true, true);
      return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | RuntimeException broken) { // the JDK's readers throw both on bad files
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private void report(ImageRule rule, String message, String hint) {
    problems.add(Diagnostic.of(rule, message, Span.ofFile(source.value()), hint));
  }
}
