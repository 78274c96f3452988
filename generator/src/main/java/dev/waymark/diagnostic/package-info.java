/** What is wrong, where, and what to do about it. Depends on nothing. */
@NullMarked
package dev.waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
