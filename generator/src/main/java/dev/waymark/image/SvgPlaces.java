package dev.waymark.image;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where in the text of a picture something stands. Not thread-safe. */
final class SvgPlaces {
  private final SourcePath source;
  private final byte[] bytes;
  private @Nullable List<String> lines;

  SvgPlaces(SourcePath source, byte[] bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  /**
   * Return the place of {@code text} between two lines, 1-based; the first of them as a whole where
   * it is not there, as in encodings other than UTF-8.
   */
  Span find(String text, int first, int last) {
    if (lines == null) {
      lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
    for (int line = first; line <= Math.min(last, lines.size()); line++) {
      String inLine = lines.get(line - 1);
      int at = inLine.indexOf(text);
      if (at >= 0) {
        int column = inLine.codePointCount(0, at) + 1;
        return new Span(source.value(), line, column, text.codePointCount(0, text.length()));
      }
    }
    return new Span(source.value(), first, 0, 0);
  }
}
