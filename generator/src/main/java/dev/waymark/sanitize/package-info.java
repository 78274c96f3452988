/**
 * Takes everything out of an author's HTML that could act.
 *
 * <p>jsoup does it, and is used nowhere else.
 */
@NullMarked
package dev.waymark.sanitize;

import org.jspecify.annotations.NullMarked;
