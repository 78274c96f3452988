/**
 * Asks web servers whether the pages that guides link to are there. The only room that uses the
 * network, and only where a caller asks for it. Content is untrusted: private networks are left
 * alone, and no server can hold the check up.
 */
@NullMarked
package dev.waymark.weblink;

import org.jspecify.annotations.NullMarked;
