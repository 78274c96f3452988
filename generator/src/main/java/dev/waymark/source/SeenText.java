package dev.waymark.source;

import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import java.util.Optional;

/** What a text file held. */
record SeenText(Parsed<Optional<SourceText>> text) {}
