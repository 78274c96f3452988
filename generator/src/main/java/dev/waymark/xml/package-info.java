/** Writes everything that leaves as XML. */
@NullMarked
package dev.waymark.xml;

import org.jspecify.annotations.NullMarked;
