package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** A line of a safety list, with its reason. */
public record SafetyItemView(Html text, @Nullable Html why) {}
