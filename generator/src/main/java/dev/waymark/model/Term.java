package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that a taxonomy allows.
 *
 * @param slug as guides write it
 * @param label as readers see it, the plain name; {@code null} where the theme's message names it
 * @param summary one sentence
 * @param image path relative to {@code site.yaml}
 * @param region where it lies on the body, for a body map
 * @param upTo the longest time of a guide that belongs here; {@code null} but for terms of {@value
 *     Taxonomy#TIME}, and there for the term of all that takes longer
 */
public record Term(
    Located<String> slug,
    @Nullable String label,
    @Nullable String summary,
    @Nullable Located<String> image,
    @Nullable BodyRegion region,
    @Nullable TimeSpan upTo) {}
