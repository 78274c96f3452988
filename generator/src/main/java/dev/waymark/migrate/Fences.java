package dev.waymark.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows blocks of code and HTML comments from line to line. Not thread-safe. */
final class Fences {
  /** Code may begin right behind the mark of a quote or of an entry of a list. */
  private static final Pattern FENCE =
      Pattern.compile(
          "^[ \\t]*(?:(?:\\d{1,9}[.)]|[-*+]|>)[ \\t]+)*(?:>[ \\t]*)*(`{3,}|~{3,})([^`]*)$");

  private String open = "";
  private boolean comment;

  /** Take the next line, and return whether nothing in it is read as Markdown. */
  boolean take(String line) {
    if (comment) {
      comment = !line.contains("-->");
      return true;
    }
    Matcher fence = FENCE.matcher(line);
    if (!open.isEmpty()) {
      boolean closes =
          fence.matches() && fence.group(1).startsWith(open) && fence.group(2).isBlank();
      open = closes ? "" : open;
      return true;
    }
    if (fence.matches()) {
      open = fence.group(1);
      return true;
    }
    int start = line.lastIndexOf("<!--");
    comment = start >= 0 && line.indexOf("-->", start) < 0;
    return false;
  }

  /** Return whether a block of code has begun and not ended. */
  boolean isOpen() {
    return !open.isEmpty();
  }
}
