/** The Maven goals: parameters to options, one call of {@link dev.waymark.Waymark}, a report. */
@NullMarked
package dev.waymark.maven;

import org.jspecify.annotations.NullMarked;
