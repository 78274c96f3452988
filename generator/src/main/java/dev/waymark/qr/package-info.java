/** Draws QR codes. */
@NullMarked
package dev.waymark.qr;

import org.jspecify.annotations.NullMarked;
