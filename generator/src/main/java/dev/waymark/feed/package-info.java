/** Tells machines what is new and what there is: Atom feeds and sitemaps. */
@NullMarked
package dev.waymark.feed;

import org.jspecify.annotations.NullMarked;
