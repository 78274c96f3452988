package dev.waymark.rulebook;

/**
 * Something published that a rule rests on.
 *
 * @param title who says it, and under what heading
 * @param address on the web
 */
public record Source(String title, String address) {}
