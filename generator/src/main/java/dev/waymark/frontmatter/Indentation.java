package dev.waymark.frontmatter;

import org.jspecify.annotations.Nullable;

/** Finds the line that another one was meant to stand in line with. */
final class Indentation {
  /** How many spaces somebody miscounts; what is farther away belongs elsewhere. */
  private static final int FARTHEST = 3;

  private final FileText text;
  private final int first;

  /** Make one for the YAML that begins at {@code start}. */
  Indentation(FileText text, int start) {
    this.text = text;
    this.first = text.lineOf(start);
  }

  /** Say how to move the line in which {@code at} lies; null where no other line is near. */
  @Nullable String hint(int at) {
    int line = text.lineOf(at);
    int column = blanks(line);
    boolean entry = isEntry(line, column);
    int best = 0;
    int bestColumn = 0;
    for (int above = line - 1; above >= first; above--) {
      int other = entry ? entryColumn(above) : fieldColumn(above);
      boolean nearer = best == 0 || Math.abs(other - column) < Math.abs(bestColumn - column);
      if (other >= 0 && nearer) {
        best = above;
        bestColumn = other;
      }
    }
    int spaces = bestColumn - column;
    return best == 0 || spaces == 0 || Math.abs(spaces) > FARTHEST
        ? null
        : move(spaces) + ", so that it stands below " + shown(best, bestColumn, entry);
  }

  /** Return whether a list begins in the first line. */
  boolean beginsWithEntry() {
    return isEntry(first, blanks(first));
  }

  /** Return whether an entry of a list begins in this line. */
  boolean isEntry(int line) {
    return isEntry(line, blanks(line));
  }

  /** Return the number of characters before the text of a line, hyphens of entries among them. */
  int contentColumn(int line) {
    int at = blanks(line);
    while (isEntry(line, at)) {
      at++;
      while (at < text.line(line).length() && text.line(line).charAt(at) == ' ') {
        at++;
      }
    }
    return at;
  }

  private static String move(int spaces) {
    int count = Math.abs(spaces);
    String noun = count == 1 ? "space" : "spaces";
    return spaces > 0
        ? "put " + count + " more " + noun + " before it"
        : "take away " + count + " " + noun + " before it";
  }

  private String shown(int line, int column, boolean entry) {
    String content = text.line(line).substring(column);
    String what = entry ? "the hyphen" : "\"" + content.substring(0, content.indexOf(':')) + "\"";
    return what + " in line " + line;
  }

  private int entryColumn(int line) {
    int column = blanks(line);
    return isEntry(line, column) ? column : -1;
  }

  private int fieldColumn(int line) {
    int column = contentColumn(line);
    String content = text.line(line).substring(column);
    return content.matches("[\\w-]+:( .*)?") ? column : -1;
  }

  private boolean isEntry(int line, int column) {
    String content = text.line(line);
    return content.startsWith("- ", column) || content.substring(column).equals("-");
  }

  private int blanks(int line) {
    String content = text.line(line);
    int at = 0;
    while (at < content.length() && content.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
