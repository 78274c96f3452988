package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of rendered Markdown. Joined in order, with the holes filled, the pieces are HTML.
 *
 * <p>What a link leads to is only known when all files are, so a target stays open until pages are
 * planned.
 */
public sealed interface Segment {
  /**
   * Finished HTML.
   *
   * @param html well-formed only together with its neighbours
   */
  record Markup(String html) implements Segment {}

  /**
   * The value of an {@code href} attribute, without the quotes, for a link inside the site.
   *
   * @param target as written, decoded: a path relative to the source file, with or without a
   *     fragment, or a fragment alone
   */
  record Link(Located<String> target) implements Segment {}

  /**
   * A whole {@code <img>} element.
   *
   * @param source as written, decoded: a path relative to the source file
   * @param alt plain text, empty for a decorative picture
   * @param title plain text
   */
  record Image(Located<String> source, String alt, @Nullable String title) implements Segment {}

  /**
   * A text of the site's messages, in the page's language. It stands in text or inside an
   * attribute's quotes, so it is escaped for both.
   *
   * @param key such as {@code alert.warning}
   */
  record Message(String key) implements Segment {}
}
