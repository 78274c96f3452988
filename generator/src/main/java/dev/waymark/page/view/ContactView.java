package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** Whom a reader can turn to. */
public record ContactView(@Nullable CallView call, @Nullable DoctorOnlineView doctorOnline) {}
