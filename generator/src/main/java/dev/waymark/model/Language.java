package dev.waymark.model;

/**
 * A language of the site.
 *
 * @param tag BCP 47
 * @param name in the language itself
 * @param rightToLeft how it is written
 */
public record Language(String tag, String name, boolean rightToLeft) {}
