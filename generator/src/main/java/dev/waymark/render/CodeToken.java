package dev.waymark.render;

/**
 * A piece of a script or a style sheet.
 *
 * @param start of its first character in the text, from 0
 * @param line it begins on, from 1
 */
record CodeToken(Kind kind, String text, int start, int line) {
  /** What a piece is. */
  enum Kind {
    /** A name, a keyword or a number. */
    WORD,
    /** A mark such as a bracket. */
    MARK,
    /** A text in quotes, or a part of one in backquotes, with its quotes. */
    TEXT,
    /** A regular expression, or an address that a style sheet writes without quotes. */
    LITERAL,
    /** A comment, with its marks. */
    COMMENT
  }

  /** Return the place after its last character. */
  int end() {
    return start + text.length();
  }

  /** Tell whether it is this word or mark. */
  boolean is(String value) {
    return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(value);
  }

  /** Tell whether it is a comment that may be left out: all but licences. */
  boolean isIdle() {
    return kind == Kind.COMMENT && !text.startsWith("/*!");
  }
}
