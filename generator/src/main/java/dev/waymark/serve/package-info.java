/** The development server: shows a site while it is written, on this machine and to nobody else. */
@NullMarked
package dev.waymark.serve;

import org.jspecify.annotations.NullMarked;
