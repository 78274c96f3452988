package dev.waymark.diagnostic;

/**
 * A finding that its file's author does not want to be told of.
 *
 * @param finding what was found
 * @param reason why it may stay, in the author's words
 */
public record Silenced(Diagnostic finding, String reason) {}
