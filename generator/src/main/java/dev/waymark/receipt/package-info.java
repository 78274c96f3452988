/** What the last build was made of, and what it left: whether this one would make it again. */
@NullMarked
package dev.waymark.receipt;

import org.jspecify.annotations.NullMarked;
