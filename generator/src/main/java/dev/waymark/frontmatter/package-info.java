/**
 * Front matter and {@code site.yaml}: YAML events in, records with positions out.
 *
 * <p>No value is ever changed: what YAML would silently turn into something else is an error.
 */
@NullMarked
package dev.waymark.frontmatter;

import org.jspecify.annotations.NullMarked;
