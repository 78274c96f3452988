/** Writes what hosts and browsers look for beside pages: redirects, headers, robots, manifests. */
@NullMarked
package dev.waymark.host;

import org.jspecify.annotations.NullMarked;
