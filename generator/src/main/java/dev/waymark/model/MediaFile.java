package dev.waymark.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
 * @param renditions of the picture: those of one type together, the smaller ones first
 */
public record MediaFile(
    SourcePath source,
    Path location,
    String digest,
    boolean cleaned,
    @Nullable ImageSize size,
    List<Rendition> renditions) {
  private static final int SHOWN_DIGITS = 10;
  private static final int LONGEST_STEM = 200;

  public MediaFile {
    renditions = List.copyOf(renditions);
  }

  /** Make a file that nothing is known of but its bytes. */
  public MediaFile(SourcePath source, Path location, String digest) {
    this(source, location, digest, false, null, List.of());
  }

  /** Return this with the size that was found in it. */
  public MediaFile withSize(@Nullable ImageSize found) {
    return new MediaFile(source, location, digest, cleaned, found, renditions);
  }

  /** Return this as it is published with other bytes, of this digest. */
  public MediaFile withCleaned(String cleanDigest) {
    return new MediaFile(source, location, cleanDigest, true, size, renditions);
  }

  /** Return this with copies to choose from. */
  public MediaFile withRenditions(List<Rendition> made) {
    return new MediaFile(source, location, digest, cleaned, size, made);
  }

  /** Return where it is published: its name changes when its content does. */
  public Route route() {
    String name = lowerName();
    int dot = name.lastIndexOf('.');
    return route(digest, dot < 0 ? "" : name.substring(dot));
  }

  /** Return where a copy of it is published. */
  public Route route(Rendition rendition) {
    return route(rendition.digest(), "-" + rendition.size().width() + "w" + rendition.ending());
  }

  private Route route(String content, String ending) {
    String name = lowerName();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return new Route("media/" + stem + "-" + content.substring(0, SHOWN_DIGITS) + ending);
  }

  /** Without capitals and of limited length, since not every file system tells or takes them. */
  private String lowerName() {
    return source.name().toLowerCase(Locale.ROOT);
  }
}
