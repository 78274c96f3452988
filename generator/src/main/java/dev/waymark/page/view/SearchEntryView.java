package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A guide in the alphabetical list.
 *
 * @param title of the guide
 * @param href where it is
 * @param language it is written in
 * @param summary one sentence
 */
public record SearchEntryView(
    String title, String href, String language, @Nullable String summary) {}
