/** Writes guides for machines: as JSON, as Markdown, and a list of them for language models. */
@NullMarked
package dev.waymark.export;

import org.jspecify.annotations.NullMarked;
