package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A video.
 *
 * @param src where it is, relative to the page
 * @param captions where its WebVTT file is
 * @param transcript where its transcript is
 * @param poster the picture shown before it plays
 */
public record VideoView(String src, String captions, String transcript, @Nullable String poster) {}
