/**
 * Reports that lie beside a build: its findings for editors and build servers, and when each guide
 * is due for a review. Nothing here becomes part of the site.
 */
@NullMarked
package dev.waymark.report;

import org.jspecify.annotations.NullMarked;
