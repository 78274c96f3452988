package dev.waymark.model;

/**
 * A link of the site's own to pass a guide on.
 *
 * @param label as readers see it
 * @param address begins with {@code https://}; {@code {url}} in it stands for the guide's address,
 *     {@code {title}} for its title
 */
public record ShareLink(String label, Located<String> address) {}
