/** Looks at the finished site before it is published: everything it links to is there. */
@NullMarked
package dev.waymark.inspect;

import org.jspecify.annotations.NullMarked;
