package dev.waymark.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who checked a guide and when.
 *
 * @param by the reviewer's name
 * @param role what makes them a reviewer
 * @param last when they reviewed
 * @param next when it is due again
 */
public record Review(
    Located<String> by,
    @Nullable Located<String> role,
    @Nullable Located<LocalDate> last,
    @Nullable Located<LocalDate> next) {}
