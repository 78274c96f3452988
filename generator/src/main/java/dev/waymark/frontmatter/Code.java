package dev.waymark.frontmatter;

import java.util.Locale;

/**
 * What can be wrong with a front matter or with {@code site.yaml}. Every code is an error but where
 * it says so.
 */
enum Code {
  /** The file does not begin with {@code ---}. */
  FRONT_MATTER_MISSING,
  /** The closing {@code ---} is missing. */
  FRONT_MATTER_UNCLOSED,
  /** Nothing stands in it. */
  FRONT_MATTER_EMPTY,
  /** It is longer than the limit, which is checked before anything is parsed. */
  FRONT_MATTER_TOO_LARGE,
  /** It is not well-formed YAML. */
  YAML_SYNTAX,
  /** A tab where YAML wants spaces. */
  YAML_TAB,
  /** An entry of a list that is indented too far, so that YAML takes it for text. */
  YAML_INDENTATION,
  /** A character that no text may contain. */
  YAML_CONTROL_CHARACTER,
  /** {@code &name}, which YAML takes away from the value. */
  YAML_ANCHOR,
  /** {@code *name}, which YAML replaces by something else. */
  YAML_ALIAS,
  /** {@code !name}, which YAML takes away from the value. */
  YAML_TAG,
  /** {@code <<}, which some readers of YAML ignore. */
  YAML_MERGE_KEY,
  /** {@code #} after a value, which YAML takes away together with the rest of the line. */
  YAML_COMMENT,
  /** More after a second {@code ---}. */
  YAML_SECOND_DOCUMENT,
  /** Lists in lists in lists. */
  YAML_TOO_DEEP,
  /** The same field twice. */
  DUPLICATE_FIELD,
  /** The same value twice in a list where that has no meaning. */
  DUPLICATE_VALUE,
  /** The same id twice in a guide. */
  DUPLICATE_ID,
  /** A field that does not exist. */
  UNKNOWN_FIELD,
  /** A field that must be there is not. */
  MISSING_FIELD,
  /** A field without a value. */
  EMPTY_VALUE,
  /** A list where a text belongs, and the like. */
  WRONG_TYPE,
  /** Two fields of which only one may be there. */
  EXCLUSIVE_FIELDS,
  /** More entries than a list may have. */
  TOO_MANY,
  /** A text longer than it may be. */
  TOO_LONG,
  /** A word that is not one of those allowed. */
  UNKNOWN_VALUE,
  /** A term that the taxonomy does not have. */
  UNKNOWN_TERM,
  /** A tool that the guide does not name. */
  UNKNOWN_TOOL,
  /** A safety set that {@code site.yaml} does not have. */
  UNKNOWN_SAFETY_SET,
  /** A language that {@code site.yaml} does not declare. */
  UNKNOWN_LANGUAGE,
  /** A language that is not the one in the file's name. */
  LANGUAGE_CLASH,
  /** Not a date such as {@code 2026-11-22}. */
  INVALID_DATE,
  /** Two dates in the wrong order. */
  DATE_ORDER,
  /** Not a time such as {@code 2 min}. */
  INVALID_TIME,
  /** Not an address on the web. */
  INVALID_URL,
  /** Not a path inside the site. */
  INVALID_PATH,
  /** Not usable as part of an address. */
  INVALID_SLUG,
  /** Not usable as an id. */
  INVALID_ID,
  /** An id that the pages themselves use. */
  RESERVED_ID,
  /** Not usable as the name of a field. */
  INVALID_NAME,
  /** A name that a field of Waymark already has. */
  RESERVED_FIELD,
  /** Not a telephone number. */
  INVALID_PHONE,
  /** A telephone number in a safety text, where it would grow old. */
  PHONE_IN_SAFETY,
  /** Not a language tag. */
  INVALID_LANGUAGE,
  /** Not a whole number in the range allowed. */
  INVALID_NUMBER,
  /** Not the name of a host, such as {@code guides.example}. */
  INVALID_HOST,
  /** A text that other languages have and this one has not; a warning. */
  MISSING_TRANSLATION,
  /** A file name that ends like that of a translation; a warning. */
  UNDECLARED_LANGUAGE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Return the code as authors see it, such as {@code unknown-field}. */
  String id() {
    return id;
  }
}
