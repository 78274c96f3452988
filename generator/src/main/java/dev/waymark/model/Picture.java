package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture that a field names.
 *
 * @param source path relative to the source file
 * @param alt what it shows, in words; empty for a decorative picture
 * @param caption shown below it
 */
public record Picture(Located<String> source, String alt, @Nullable String caption) {}
