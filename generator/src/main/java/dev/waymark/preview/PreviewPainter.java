package dev.waymark.preview;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Paints the preview picture of a guide: a PNG of 1200 by 630 pixels. The same text and fonts give
 * the same bytes on every machine. Thread-safe.
 */
public final class PreviewPainter {
  private final Optional<Typesetter> typesetter;

  /**
   * Create a painter.
   *
   * @param fonts TrueType files; a character is drawn with the first font that has it, and left out
   *     where none has
   * @throws IllegalArgumentException where there is no font, or one is not a TrueType file
   * @throws UncheckedIOException where the folder for temporary files can't be written to, as the
   *     JDK copies fonts there
   */
  public PreviewPainter(List<byte[]> fonts) {
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("a preview picture needs at least one font");
    }
    typesetter = whereItCanDraw(() -> new Typesetter(Typeface.readAll(fonts)));
  }

  /** Paint {@code text}; empty where this JDK can't draw text, which is so for all texts then. */
  public Optional<byte[]> paint(PreviewText text) {
    return typesetter.flatMap(
        setter -> whereItCanDraw(() -> PngWriter.write(new PreviewLayout(setter).draw(text))));
  }

  /**
   * Call {@code drawing}. A JDK may lack the module java.desktop, its native libraries for fonts or
   * what these need of the system; it says so by one of these, the last of which is what {@code
   * HeadlessException} extends. (To name AWT's own class here would need the module.)
   */
  private static <T> Optional<T> whereItCanDraw(Supplier<T> drawing) {
    try {
      return Optional.of(drawing.get());
    } catch (LinkageError | InternalError | UnsupportedOperationException noFontsHere) {
      return Optional.empty();
    }
  }
}
