/** Keeps on disk, as checked bytes, records that were made of the same input before. */
@NullMarked
package dev.waymark.cache;

import org.jspecify.annotations.NullMarked;
