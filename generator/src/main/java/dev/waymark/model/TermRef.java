package dev.waymark.model;

/**
 * A term of a taxonomy, whatever the language.
 *
 * @param field of the taxonomy
 * @param slug of the term
 */
public record TermRef(String field, String slug) {}
