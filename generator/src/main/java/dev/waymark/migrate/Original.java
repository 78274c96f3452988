package dev.waymark.migrate;

import dev.waymark.model.SourcePath;

/**
 * A text that is being imported.
 *
 * @param source where it lies in the folder that is imported
 * @param target where its guide is written, in the content folder
 * @param header its fields
 * @param notes what is to say about it
 */
record Original(SourcePath source, SourcePath target, Header header, Notes notes) {}
