package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A tool or a supply.
 *
 * @param name what it is
 * @param quantity how much or how many
 * @param note anything to know about it
 * @param optional whether one can do without
 */
public record Equipment(
    Located<String> name, @Nullable String quantity, @Nullable String note, boolean optional) {}
