/** Finds the size of pictures without decoding them, and takes out what must not be published. */
@NullMarked
package dev.waymark.image;

import org.jspecify.annotations.NullMarked;
