package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** A public source. */
public record ReferenceView(
    String title, @Nullable String publisher, @Nullable String url, @Nullable DateView accessed) {}
