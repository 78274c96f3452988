/**
 * Makes the text of a new guide, or of a translation of one, for somebody to fill in: what is left
 * to write begins with {@code TODO:}.
 */
@NullMarked
package dev.waymark.scaffold;

import org.jspecify.annotations.NullMarked;
