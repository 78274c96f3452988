package dev.waymark.check;

import dev.waymark.model.Located;
import dev.waymark.model.SourcePath;

/**
 * A place that names another file of the content folder.
 *
 * @param from the file that paths are relative to
 * @param target as written
 * @param kind what is expected there
 * @param language of those who follow it
 */
record Reference(SourcePath from, Located<String> target, Kind kind, String language) {
  enum Kind {
    /** Anything that is published. */
    LINK,
    /** A guide, not the one it stands in. */
    GUIDE,
    /** A picture. */
    PICTURE,
    /** Another file that is published as it is. */
    FILE
  }
}
