/** Finds the size of pictures without decoding them. */
@NullMarked
package dev.waymark.image;

import org.jspecify.annotations.NullMarked;
