/** Writes docs/theme-reference.md: what a theme can rely on, as source says it. */
@NullMarked
package dev.waymark.reference;

import org.jspecify.annotations.NullMarked;
