package dev.waymark.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Paints the preview picture of a guide: a PNG of 1200 by 630 pixels. The same text and fonts give
 * the same bytes on every machine. Thread-safe.
 *
 * <p>Keep one as long as the program runs. Painting opens no display; but the JDK asks for one
 * where it may (see {@code java.awt.headless}) as it forgets fonts, which it does from the third
 * painter on.
 */
public final class PreviewPainter {
  private final Optional<Typesetter> typesetter;

  /**
   * Create a painter.
   *
   * @param fonts TrueType files; a character is drawn with the first font that has it, and left out
   *     where none has
   * @throws IllegalArgumentException where there is no font, or one is not a TrueType file
   */
  public PreviewPainter(List<byte[]> fonts) {
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("a preview picture needs at least one font");
    }
    typesetter = whereItCanDraw(() -> new Typesetter(Typeface.readAll(fonts)));
  }

  /**
   * Paint {@code text}. Empty where this JDK can't draw text, which is so for all texts then: it
   * has no module java.desktop, or lacks FreeType, fontconfig, a font of the system, or a folder
   * for temporary files.
   */
  public Optional<byte[]> paint(PreviewText text) {
    return typesetter.flatMap(
        setter -> whereItCanDraw(() -> PngWriter.write(new PreviewLayout(setter).draw(text))));
  }

  /**
   * Call {@code drawing}. What a JDK lacks it says by one of these errors; the last is what {@code
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
