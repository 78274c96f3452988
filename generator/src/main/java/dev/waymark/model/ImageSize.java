package dev.waymark.model;

/** How large a picture is, in CSS pixels. */
public record ImageSize(int width, int height) {}
