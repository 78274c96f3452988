package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * One line of a safety list.
 *
 * @param text the condition, area or sign
 * @param why the reason
 */
public record SafetyItem(RichText text, @Nullable RichText why) {}
