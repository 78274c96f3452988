package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The guide for machines, beside its page.
 *
 * @param json where it is as JSON
 * @param markdown where it is as Markdown
 */
public record FormatsView(@Nullable String json, @Nullable String markdown) {}
