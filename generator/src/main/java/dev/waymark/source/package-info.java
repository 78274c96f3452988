/**
 * Reads the content folder: the only room that walks the disk.
 *
 * <p>Content is untrusted: nothing outside the folder is read, links are not followed.
 */
@NullMarked
package dev.waymark.source;

import org.jspecify.annotations.NullMarked;
