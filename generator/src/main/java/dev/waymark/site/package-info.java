/** Assembles guides and pages to a site: what is left out, routes, shared safety notes, order. */
@NullMarked
package dev.waymark.site;

import org.jspecify.annotations.NullMarked;
