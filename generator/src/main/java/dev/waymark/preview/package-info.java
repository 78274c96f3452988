/**
 * Draws the picture that social networks show beside a link to a guide. The only room that uses
 * AWT, and that for the shapes of letters alone: pixels and bytes are its own, so that they are the
 * same on every JDK.
 */
@NullMarked
package dev.waymark.preview;

import org.jspecify.annotations.NullMarked;
