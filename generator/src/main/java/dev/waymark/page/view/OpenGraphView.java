package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown where somebody passes on the page's address.
 *
 * @param type {@code article} or {@code website}
 * @param locale of the page, such as {@code en_GB}
 * @param alternateLocales of its translations
 * @param image a bitmap; {@code null} where there is none
 */
public record OpenGraphView(
    String type, String locale, List<String> alternateLocales, @Nullable ShareImageView image) {
  public OpenGraphView {
    alternateLocales = List.copyOf(alternateLocales);
  }
}
