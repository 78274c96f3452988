/**
 * Markdown in, segments of HTML with open links out, with every problem at its place.
 *
 * <p>Flexmark parses, and is used nowhere else; the HTML is written here.
 */
@NullMarked
package dev.waymark.markdown;

import org.jspecify.annotations.NullMarked;
