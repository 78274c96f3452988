/** Writes files that are not there yet, and never changes one that is. */
@NullMarked
package dev.waymark.newfile;

import org.jspecify.annotations.NullMarked;
