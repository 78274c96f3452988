/**
 * What fuzz tests share: seeds, a thread like those of a build, and rules that hold for every
 * input.
 *
 * <p>CONTRIBUTING.md says how to run them for longer.
 */
@NullMarked
package dev.waymark.fuzz;

import org.jspecify.annotations.NullMarked;
