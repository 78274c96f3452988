package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/** Somebody who wrote a guide, with their page. */
public record Author(Located<String> name, @Nullable Located<String> url) {}
