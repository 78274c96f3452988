/** Writes the site: the only room that does. Whole files, and only its own. */
@NullMarked
package dev.waymark.publish;

import org.jspecify.annotations.NullMarked;
