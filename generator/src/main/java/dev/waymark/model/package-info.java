/**
 * The guide model: immutable records, each value with the place it was written at.
 *
 * <p>Everything that stages hand to each other is defined here.
 */
@NullMarked
package dev.waymark.model;

import org.jspecify.annotations.NullMarked;
