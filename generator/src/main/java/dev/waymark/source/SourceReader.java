package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads a content folder as it is on disk. Thread-safe. */
public final class SourceReader implements SourceFiles {
  /** Above this a text is a mistake, and would only cost memory. */
  private static final long LARGEST_TEXT = 4L << 20;

  private final Path root;

  /**
   * Read files below {@code root}, the content folder.
   *
   * @throws UncheckedIOException from every method, naming the file, where it can't be read
   */
  public SourceReader(Path root) {
    this.root = root;
  }

  @Override
  public boolean exists(SourcePath path) {
    return Files.exists(root.resolve(path.value()));
  }

  /**
   * Read a file; empty, with a problem that says why, where it is no UTF-8 text or has gone since
   * the folder was walked.
   */
  @Override
  public Parsed<Optional<SourceText>> read(SourcePath path) {
    Path file = root.resolve(path.value());
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return refuse(
            SourceRule.NOT_A_FILE,
            "this is not a regular file, which is not read",
            path,
            "put a file of this name here");
      }
      if (Files.size(file) > LARGEST_TEXT) {
        return refuse(
            SourceRule.FILE_TOO_LARGE, "this file is larger than 4 MiB", path, "split it");
      }
      byte[] bytes = Files.readAllBytes(file);
      int bad = Utf8.firstMalformed(bytes);
      if (bad >= 0) {
        return refuse(
            SourceRule.NOT_UTF_8,
            "this file is not UTF-8 text: the byte at offset "
                + bad
                + " (0x"
                + HexFormat.of().withUpperCase().toHexDigits(bytes[bad])
                + ") does not belong there",
            Utf8.span(path.value(), bytes, bad),
            "save it with the encoding UTF-8");
      }
      return new Parsed<>(
          Optional.of(new SourceText(path, Digests.of(bytes), Utf8.decode(bytes))), List.of());
    } catch (NoSuchFileException gone) {
      return refuse(
          SourceRule.FILE_GONE, "this file was removed during the build", path, "build again");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public Optional<byte[]> themeFile(String name) {
    Path file = root.resolve("theme").resolve(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Parsed<Optional<SourceText>> refuse(
      Rule rule, String message, SourcePath path, String hint) {
    return refuse(rule, message, Span.ofFile(path.value()), hint);
  }

  private static Parsed<Optional<SourceText>> refuse(
      Rule rule, String message, Span span, String hint) {
    return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(rule, message, span, hint)));
  }
}
