package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** A doctor over the internet; the texts as in {@code site.yaml}. */
public record DoctorOnlineView(
    String label,
    @Nullable String provider,
    String href,
    @Nullable String what,
    @Nullable String fee) {}
