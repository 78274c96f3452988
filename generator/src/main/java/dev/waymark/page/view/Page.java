package dev.waymark.page.view;

import dev.waymark.model.Route;

/**
 * A page to render.
 *
 * @param route where it is published
 * @param template the theme's template for it, such as {@code guide.ftlh}
 * @param language BCP 47 tag of its messages
 * @param view what the template sees as {@code page}
 * @param site what the template sees as {@code site}
 */
public record Page(Route route, String template, String language, PageView view, SiteView site) {}
