/** Tests of the published site: its HTML, its links, and how it looks in a real browser. */
@NullMarked
package dev.waymark.content;

import org.jspecify.annotations.NullMarked;
