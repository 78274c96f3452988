/**
 * Turns texts written for other generators into guides: texts in, texts and findings out.
 *
 * <p>What a guide has no place for stays in its body or is named in a finding; nothing is lost.
 */
@NullMarked
package dev.waymark.migrate;

import org.jspecify.annotations.NullMarked;
