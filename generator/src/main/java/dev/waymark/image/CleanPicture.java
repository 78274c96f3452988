package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;

/** What is published of a picture, and what is wrong with the one that lies there. */
final class CleanPicture {
  private final byte[] bytes;
  private final List<Diagnostic> problems;

  CleanPicture(byte[] bytes, List<Diagnostic> problems) {
    this.bytes = bytes;
    this.problems = List.copyOf(problems);
  }

  /** Return the very array that was cleaned where there was nothing to take out. */
  byte[] bytes() {
    return bytes;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
