package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * Who made a translation and who checked it.
 *
 * @param by who translated
 * @param reviewedBy native speaker who compared it with the original
 */
public record Translation(@Nullable Located<String> by, @Nullable Located<String> reviewedBy) {}
