package dev.waymark.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a text is valid. */
public record Dates(
    @Nullable Located<LocalDate> published,
    @Nullable Located<LocalDate> updated,
    @Nullable Located<LocalDate> expires) {
  /** No date given. */
  public static final Dates NONE = new Dates(null, null, null);
}
