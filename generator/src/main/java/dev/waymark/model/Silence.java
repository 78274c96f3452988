package dev.waymark.model;

/**
 * A rule that does not hold for one text.
 *
 * @param code of the rule, as its author wrote it
 * @param reason why it does not
 */
public record Silence(Located<String> code, String reason) {}
