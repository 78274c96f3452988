package dev.waymark.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file, folder or other entry as it was when it was looked at.
 *
 * @param size in bytes
 * @param modified when it was changed last
 * @param key tells it from another of its name, where the file system can
 * @param regular whether it is a file that can be read
 * @param settled whether a later change shows in its size, time or key
 * @param content what was found in it, as something to compare
 */
record SeenFile(
    long size,
    FileTime modified,
    @Nullable Object key,
    boolean regular,
    boolean settled,
    Object content) {
  private record Unreadable(String why) {}

  /** FAT keeps times in steps of 2 s; no file system in coarser ones. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  private static final String UNREAD = "";
  private static final String FOLDER = "folder";

  static SeenFile of(BasicFileAttributes attributes) {
    boolean regular = attributes.isRegularFile();
    return new SeenFile(
        regular ? attributes.size() : 0,
        regular ? attributes.lastModifiedTime() : FileTime.fromMillis(0),
        regular ? attributes.fileKey() : null,
        regular,
        !regular,
        regular ? UNREAD : attributes.isDirectory() ? FOLDER : "neither file nor folder");
  }

  /** Return whether an entry that was found later needs no reading. */
  boolean isStill(SeenFile later) {
    return settled
        && regular == later.regular
        && size == later.size
        && modified.equals(later.modified)
        && Objects.equals(key, later.key)
        && (regular || content.equals(later.content));
  }

  boolean isFolder() {
    return !regular && content.equals(FOLDER);
  }

  boolean holdsTheSame(@Nullable SeenFile other) {
    return other != null && regular == other.regular && content.equals(other.content);
  }

  /** Return this with what it holds, read at {@code now} or later. */
  SeenFile holding(Object found, Instant now) {
    boolean old = modified.toInstant().isBefore(now.minus(COARSEST));
    return new SeenFile(size, modified, key, regular, old, found);
  }

  /** Return this as it could not be read; the next look tries again. */
  SeenFile unreadable(Exception why) {
    return new SeenFile(size, modified, key, regular, false, new Unreadable(why.toString()));
  }
}
