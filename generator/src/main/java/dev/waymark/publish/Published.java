package dev.waymark.publish;

/**
 * What publishing changed.
 *
 * @param written files that are new or differ from before
 * @param unchanged files that are as they were
 * @param removed files of an earlier build that are no longer part of the site
 */
public record Published(int written, int unchanged, int removed) {}
