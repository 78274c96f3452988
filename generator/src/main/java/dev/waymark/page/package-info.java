/** Plans pages: a route, a template and the view it shows. */
@NullMarked
package dev.waymark.page;

import org.jspecify.annotations.NullMarked;
