package dev.waymark.image;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Finds how large a picture is, from its first bytes. Thread-safe. */
public final class ImageInspector {
  /**
   * Return {@code file} with its size; without one where it is not a picture, or a broken one.
   *
   * @throws UncheckedIOException where the file can't be read
   */
  public MediaFile inspect(MediaFile file) {
    String name = file.source().name().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".svg")) {
        return file.withSize(new SvgSizeReader().read(file.location()).orElse(null));
      }
      boolean bitmap = name.matches(".*\\.(png|jpe?g|gif|bmp)");
      return bitmap ? file.withSize(bitmapSize(file)) : file;
    } catch (NoSuchFileException gone) {
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.location(), e);
    }
  }

  private static @Nullable ImageSize bitmapSize(MediaFile file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.location().toFile())) {
      if (in == null) { // it has gone
        return null;
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? headerSize(readers.next(), in).orElse(null) : null;
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
}
