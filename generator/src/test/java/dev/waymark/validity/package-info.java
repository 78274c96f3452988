/**
 * Holds every file of the golden sites to the published rules of its format.
 *
 * <p>A checker says what is wrong with a file, in words, and has its own test with good and bad
 * samples. {@link dev.waymark.validity.FileKind} says which checker looks at which file.
 */
@NullMarked
package dev.waymark.validity;

import org.jspecify.annotations.NullMarked;
