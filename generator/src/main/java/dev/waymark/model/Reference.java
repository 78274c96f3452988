package dev.waymark.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public source that a guide stands on. */
public record Reference(
    Located<String> title,
    @Nullable Located<String> publisher,
    @Nullable Located<String> url,
    @Nullable Located<LocalDate> accessed) {}
