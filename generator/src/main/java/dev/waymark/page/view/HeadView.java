package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * What a browser must know of a page.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the page, without the site's
 * @param description one sentence
 * @param root from the page to the site's root, such as {@code ../../}
 * @param canonical its absolute address; {@code null} where the site has no {@code baseUrl}
 * @param indexed whether search engines may list it
 * @param jsonLd structured data
 */
public record HeadView(
    String language,
    String direction,
    String title,
    @Nullable String description,
    String root,
    @Nullable String canonical,
    boolean indexed,
    @Nullable Html jsonLd) {}
