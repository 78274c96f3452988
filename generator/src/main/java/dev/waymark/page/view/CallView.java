package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to telephone.
 *
 * @param label who answers
 * @param number to read and to print
 * @param href the {@code tel:} link
 * @param hours when they answer
 */
public record CallView(String label, String number, String href, @Nullable String hours) {}
