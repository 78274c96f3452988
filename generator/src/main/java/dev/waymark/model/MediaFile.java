package dev.waymark.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture or another file beside the guides.
 *
 * @param source where it lies in the content folder
 * @param location where it lies on disk
 * @param digest SHA-256 of the bytes that are published, in lower-case hexadecimal
 * @param cleaned whether these are other bytes than those that lie there
 * @param size of the picture; {@code null} where it is not a picture or does not say
 */
public record MediaFile(
    SourcePath source, Path location, String digest, boolean cleaned, @Nullable ImageSize size) {
  private static final int SHOWN_DIGITS = 10;
  private static final int LONGEST_STEM = 200;

  /** Return this with the size that was found in it. */
  public MediaFile withSize(@Nullable ImageSize found) {
    return new MediaFile(source, location, digest, cleaned, found);
  }

  /** Return this as it is published with other bytes, of this digest. */
  public MediaFile withCleaned(String cleanDigest) {
    return new MediaFile(source, location, cleanDigest, true, size);
  }

  /** Return where it is published: its name changes when its content does. */
  public Route route() {
    // Without capitals and of limited length, since not every file system tells or takes them.
    String name = source.name().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    String extension = dot < 0 ? "" : name.substring(dot);
    return new Route("media/" + stem + "-" + digest.substring(0, SHOWN_DIGITS) + extension);
  }
}
