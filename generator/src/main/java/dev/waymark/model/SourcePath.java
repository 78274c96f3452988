package dev.waymark.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Path of a file inside the content folder, such as {@code guides/feet/arches.md}.
 *
 * @param value POSIX separators, normalised: no empty, {@code .} or {@code ..} part, no leading or
 *     trailing separator
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
  private static final List<String> PICTURES =
      List.of(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif");

  private static final List<String> PASSIVE =
      List.of(
          ".pdf", ".txt", ".csv", ".vtt", ".srt", ".epub", ".zip", ".odt", ".docx", ".xlsx", ".ics",
          ".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac", ".mp4", ".m4v", ".webm", ".mov");

  public SourcePath {
    if (!isNormal(value) && !normalise(value).filter(value::equals).isPresent()) {
      throw new IllegalArgumentException("not a normalised relative path: " + value);
    }
  }

  /** Return the path written as {@code text}, or empty where it leads out of the folder. */
  public static Optional<SourcePath> of(String text) {
    return isNormal(text)
        ? Optional.of(new SourcePath(text))
        : normalise(text).filter(path -> !path.isEmpty()).map(SourcePath::new);
  }

  /** Resolve a relative reference the way a link in this file is; empty where it leads outside. */
  public Optional<SourcePath> resolveSibling(String reference) {
    return reference.startsWith("/") ? Optional.empty() : of(folder() + reference);
  }

  /** Return the folder with a trailing {@code /}, or the empty string at the top. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** Return the last part: {@code arches.md}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** Return whether its name is that of a picture browsers show. */
  public boolean isPicture() {
    String name = name().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(name::endsWith);
  }

  /**
   * Return whether a browser that opens it could run what it holds: what is not known to be
   * harmless could.
   */
  public boolean isActive() {
    String name = name().toLowerCase(Locale.ROOT);
    boolean picture = isPicture() && !name.endsWith(".svg");
    return !picture && PASSIVE.stream().noneMatch(name::endsWith);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * Return whether there is nothing to normalise, as in nearly all paths; some that are normal need
   * a closer look. Paths are made for every link: this is quick.
   */
  private static boolean isNormal(String text) {
    char before = '/';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = before == '/';
      if (c == '\\' || c == '\0' || (begins && (c == '/' || c == '.'))) {
        return false;
      }
      before = c;
    }
    return before != '/';
  }

  private static Optional<String> normalise(String text) {
    if (text.startsWith("/") || text.indexOf('\\') >= 0 || text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : text.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
