/** Renders pages with the theme: layers of templates, styles and messages. FreeMarker alone. */
@NullMarked
package dev.waymark.render;

import org.jspecify.annotations.NullMarked;
