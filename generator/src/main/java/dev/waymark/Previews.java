package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.SiteConfig;
import dev.waymark.page.view.PreviewView;
import dev.waymark.preview.PreviewPainter;
import dev.waymark.preview.PreviewText;
import dev.waymark.render.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Paints the pictures for those who link to guides, where a site wants them and this Java can.
 * Thread-safe.
 */
final class Previews {
  private static final PreviewText TRIAL = new PreviewText("A", "B", "C", false);

  private final @Nullable PreviewPainter painter;
  private final List<Diagnostic> problems;

  private Previews(@Nullable PreviewPainter painter, List<Diagnostic> problems) {
    this.painter = painter;
    this.problems = problems;
  }

  static Previews of(SiteConfig config, Theme theme) {
    if (!config.previews()) {
      return new Previews(null, List.of());
    }
    List<byte[]> fonts = theme.fonts();
    if (fonts.isEmpty()) {
      return unavailable("the theme has no fonts for preview pictures", "add fonts/preview.list");
    }
    try {
      PreviewPainter painter = new PreviewPainter(fonts);
      return painter.paint(TRIAL).isPresent()
          ? new Previews(painter, List.of())
          : unavailable(
              "this Java can't draw text, so preview pictures are left out",
              "use a full JDK, not a headless one without fonts, or take out previews: true");
    } catch (IllegalArgumentException broken) {
      return unavailable(
          "preview pictures are left out: " + broken.getMessage(),
          "mend the theme's fonts, or take out previews: true");
    }
  }

  private static Previews unavailable(String message, String hint) {
    Diagnostic warning =
        Diagnostic.of(BuildRule.NO_PREVIEWS, message, Span.ofFile("site.yaml"), hint);
    return new Previews(null, List.of(warning));
  }

  List<Diagnostic> problems() {
    return problems;
  }

  boolean canPaint() {
    return painter != null;
  }

  /** Paint a picture and hand its bytes over; return whether there is one. */
  boolean paint(PreviewView preview, BiConsumer<String, byte[]> output) {
    PreviewText text =
        new PreviewText(
            preview.title(), preview.siteTitle(), preview.line(), preview.rightToLeft());
    Optional<byte[]> png = painter == null ? Optional.empty() : painter.paint(text);
    png.ifPresent(bytes -> output.accept(preview.path(), bytes));
    return png.isPresent();
  }
}
