package dev.waymark.frontmatter;

import org.jspecify.annotations.Nullable;

/**
 * Short texts as they were read last, so that what many files say, such as terms, tools and titles
 * of steps, is kept once. Thread-safe: what threads overwrite of each other is only kept twice.
 */
final class Literals {
  private static final int SIZE = 1 << 12;
  private static final int LONGEST = 40;

  private final @Nullable String[] known = new String[SIZE];

  /** Return an equal text. */
  String one(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (SIZE - 1);
    String found = known[place];
    if (found != null && found.equals(text)) {
      return found;
    }
    known[place] = text;
    return text;
  }
}
