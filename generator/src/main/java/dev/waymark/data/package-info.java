/**
 * Data files for templates: JSON and CSV to values. (YAML is read in {@code frontmatter}.)
 *
 * <p>No value is changed: numbers keep their digits, since all scalars stay text.
 */
@NullMarked
package dev.waymark.data;

import org.jspecify.annotations.NullMarked;
