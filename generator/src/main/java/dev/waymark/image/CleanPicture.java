package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.ImageSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is published of a picture, and what is wrong with the one that lies there. */
final class CleanPicture {
  private final byte[] bytes;
  private final @Nullable ImageSize size;
  private final List<Diagnostic> problems;

  CleanPicture(byte[] bytes, @Nullable ImageSize size, List<Diagnostic> problems) {
    this.bytes = bytes;
    this.size = size;
    this.problems = List.copyOf(problems);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Return how large it is shown; {@code null} where it does not say. */
  @Nullable ImageSize size() {
    return size;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
