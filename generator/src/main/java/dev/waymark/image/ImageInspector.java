package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Finds how large a picture is, and what of it is published. Thread-safe. */
public final class ImageInspector {
  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST_MEBIBYTES = 32;

  /**
   * Return {@code file} with its size and the digest of what is published of it; unchanged where it
   * is not a picture.
   *
   * @throws UncheckedIOException where the file can't be read, or is not as its digest says
   */
  public Parsed<MediaFile> inspect(MediaFile file) {
    if (!file.source().isPicture()) {
      return new Parsed<>(file, List.of());
    }
    return reading(
        file,
        () -> {
          if (Files.size(file.location()) > MOST_MEBIBYTES * (long) MEBIBYTE) {
            return new Parsed<>(file, List.of(tooLarge(file.source())));
          }
          byte[] bytes = unchanged(file, Files.readAllBytes(file.location()));
          CleanPicture clean = clean(file.source(), bytes);
          MediaFile sized = file.withSize(clean.size());
          boolean same = Arrays.equals(bytes, clean.bytes());
          return new Parsed<>(
              same ? sized : sized.withCleaned(digest(clean.bytes())), clean.problems());
        });
  }

  /**
   * Return what is published of a picture that was inspected. It is read anew, since all pictures
   * of a site may be more than memory holds.
   *
   * @throws UncheckedIOException where the file can't be read, or changed since it was inspected
   */
  public byte[] published(MediaFile file) {
    return reading(
        file,
        () -> {
          byte[] bytes = Files.readAllBytes(file.location());
          return unchanged(file, file.cleaned() ? clean(file.source(), bytes).bytes() : bytes);
        });
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(MediaFile file, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.location() + ": " + e.getMessage(), e);
    }
  }

  /** What is made of a picture is kept under its digest: it must not be made of another one. */
  private static byte[] unchanged(MediaFile file, byte[] bytes) throws IOException {
    if (!digest(bytes).equals(file.digest())) {
      throw new IOException("it changed during the build: build again");
    }
    return bytes;
  }

  private static CleanPicture clean(SourcePath source, byte[] bytes) {
    boolean svg = source.name().toLowerCase(Locale.ROOT).endsWith(".svg");
    return svg ? SvgCleaner.clean(source, bytes) : BitmapCleaner.clean(source, bytes);
  }

  private static Diagnostic tooLarge(SourcePath source) {
    return Diagnostic.of(
        ImageRule.PICTURE_TOO_LARGE,
        "this picture is larger than " + MOST_MEBIBYTES + " MiB",
        Span.ofFile(source.value()),
        "make it smaller: 2000 pixels are enough for any page");
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
