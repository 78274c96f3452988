/**
 * The contract with templates: what a page can show.
 *
 * <p>Immutable records of text, numbers, truth values, lists and further records; an equal view is
 * an equal page. Links are ready to print, relative to the page.
 */
@NullMarked
package dev.waymark.page.view;

import org.jspecify.annotations.NullMarked;
