package dev.waymark.page.view;

import dev.waymark.model.Route;

/**
 * A page to render.
 *
 * @param route where it is published
 * @param template the theme's template for it, such as {@code guide.ftlh}
 * @param language BCP 47 tag of the text and its messages
 * @param view what the template sees as {@code page}
 * @param site what the template sees as {@code site}, in the language of the text
 * @param frame what stands around the text, in the language of its readers
 */
public record Page(
    Route route, String template, String language, PageView view, SiteView site, Frame frame) {
  /**
   * What stands around a text: differs from the text's own where a translation is missing.
   *
   * @param language BCP 47 tag of its messages
   * @param site what the template sees as {@code frame}
   */
  public record Frame(String language, SiteView site) {}
}
