package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A video with what people need who do not see or hear it.
 *
 * @param source path relative to the source file
 * @param captions path of a WebVTT file
 * @param transcript path of a page or file
 * @param poster path of a picture
 */
public record Video(
    Located<String> source,
    Located<String> captions,
    Located<String> transcript,
    @Nullable Located<String> poster) {}
