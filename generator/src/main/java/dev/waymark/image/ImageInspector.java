package dev.waymark.image;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Finds how large a picture is, and what of it is published. Thread-safe. */
public final class ImageInspector {
  /**
   * Return {@code file} with its size and the digest of what is published of it; unchanged where it
   * is not a picture.
   *
   * @throws UncheckedIOException where the file can't be read
   */
  public Parsed<MediaFile> inspect(MediaFile file) {
    String name = file.source().name().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".svg")) {
        return svg(file);
      }
      boolean bitmap = name.matches(".*\\.(png|jpe?g|gif|bmp)");
      return new Parsed<>(bitmap ? file.withSize(bitmapSize(file)) : file, List.of());
    } catch (NoSuchFileException gone) {
      return new Parsed<>(file, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.location(), e);
    }
  }

  /**
   * Return what is published of a picture that is not published as it is. It is made anew, since
   * all pictures of a site may be more than memory holds.
   *
   * @throws UncheckedIOException where the file can't be read, or changed since it was inspected
   */
  public byte[] clean(MediaFile file) {
    try {
      byte[] clean = SvgCleaner.clean(file.source(), Files.readAllBytes(file.location())).bytes();
      if (!digest(clean).equals(file.digest())) {
        throw new IOException(file.location() + " changed during the build: build again");
      }
      return clean;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.location() + ": " + e.getMessage(), e);
    }
  }

  private static Parsed<MediaFile> svg(MediaFile file) throws IOException {
    MediaFile sized = file.withSize(new SvgSizeReader().read(file.location()).orElse(null));
    byte[] bytes = Files.readAllBytes(file.location());
    CleanPicture clean = SvgCleaner.clean(file.source(), bytes);
    boolean same = clean.bytes() == bytes;
    return new Parsed<>(same ? sized : sized.withCleaned(digest(clean.bytes())), clean.problems());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
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
