package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that a taxonomy allows.
 *
 * @param slug as guides write it
 * @param label as readers see it, the plain name
 * @param summary one sentence
 * @param image path relative to {@code site.yaml}
 */
public record Term(
    Located<String> slug,
    String label,
    @Nullable String summary,
    @Nullable Located<String> image) {}
