/**
 * The door: a content folder in, a site folder out.
 *
 * <p>Only this package knows the stages; every arrow between them is one call in {@link
 * dev.waymark.Waymark}.
 */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
