package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** Somebody who wrote a guide, with their page. */
public record AuthorView(String name, @Nullable String url) {}
