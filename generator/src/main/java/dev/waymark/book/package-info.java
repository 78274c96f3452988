/** Makes books (EPUB 3.3) of guides, for readers and devices without a network. */
@NullMarked
package dev.waymark.book;

import org.jspecify.annotations.NullMarked;
