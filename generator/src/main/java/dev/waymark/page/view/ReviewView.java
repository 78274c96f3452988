package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Who checked a guide.
 *
 * @param overdue whether the next review was due before the day of the build
 */
public record ReviewView(
    String by,
    @Nullable String role,
    @Nullable DateView last,
    @Nullable DateView next,
    boolean overdue) {}
