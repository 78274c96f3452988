/** Rules that need the whole site: links, pictures, addresses, titles. One class a rule family. */
@NullMarked
package dev.waymark.check;

import org.jspecify.annotations.NullMarked;
