package dev.waymark.book;

import dev.waymark.model.MediaFile;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pictures of one book. Not thread-safe. */
final class Pictures {
  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp");

  private final SortedMap<String, MediaFile> files = new TreeMap<>();

  /** Take a picture in and return its name in the book; empty where readers could not show it. */
  Optional<String> add(MediaFile file) {
    String type = TYPES.get(extension(file.source().name()));
    boolean whole = file.size() != null || "image/webp".equals(type);
    if (type == null || !whole) {
      return Optional.empty();
    }
    // Names of letters that every zip program reads.
    String name =
        "images/" + file.digest().substring(0, 20) + "." + extension(file.source().name());
    files.put(name, file);
    return Optional.of(name);
  }

  /** Return all that were taken in, by name. */
  SortedMap<String, MediaFile> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Return what kind of picture a name stands for. */
  static String type(String name) {
    return TYPES.getOrDefault(extension(name), "application/octet-stream");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
