package dev.waymark.model;

import dev.waymark.model.DataValue.Fields;

/**
 * A guide or page as it was typed.
 *
 * @param fields its front matter, with each scalar as it was typed
 * @param body what stands below, in Markdown
 */
public record TypedText(Fields fields, String body) {}
