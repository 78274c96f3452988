/** Writes everything that leaves as JSON. */
@NullMarked
package dev.waymark.json;

import org.jspecify.annotations.NullMarked;
