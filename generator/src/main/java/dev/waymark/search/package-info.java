/**
 * Writes what readers search in: an index in parts, of which a browser loads the few it needs. The
 * only room that knows Lucene, and of that its analyzers alone.
 */
@NullMarked
package dev.waymark.search;

import org.jspecify.annotations.NullMarked;
