/** What each rule is about, in words for authors, and the pages that tell it. */
@NullMarked
package dev.waymark.rulebook;

import org.jspecify.annotations.NullMarked;
