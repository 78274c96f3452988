package dev.waymark.model;

/**
 * An entry of the site's menu.
 *
 * @param label as readers see it
 * @param target path of a source file such as {@code pages/about.md}, or an address on the web
 */
public record NavigationEntry(String label, Located<String> target) {}
