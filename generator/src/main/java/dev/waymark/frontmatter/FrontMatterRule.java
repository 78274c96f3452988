package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a front matter or with {@code site.yaml}. */
public enum FrontMatterRule implements Rule {
  /** The file does not begin with {@code ---}. */
  FRONT_MATTER_MISSING(Severity.ERROR),
  /** The closing {@code ---} is missing. */
  FRONT_MATTER_UNCLOSED(Severity.ERROR),
  /** Nothing stands in it. */
  FRONT_MATTER_EMPTY(Severity.ERROR),
  /** It is longer than the limit, which is checked before anything is parsed. */
  FRONT_MATTER_TOO_LARGE(Severity.ERROR),
  /** It is not well-formed YAML. */
  YAML_SYNTAX(Severity.ERROR),
  /** A tab where YAML wants spaces. */
  YAML_TAB(Severity.ERROR),
  /** An entry of a list that is indented too far, so that YAML takes it for text. */
  YAML_INDENTATION(Severity.ERROR),
  /** A character that no text may contain. */
  YAML_CONTROL_CHARACTER(Severity.ERROR),
  /** {@code &name}, which YAML takes away from the value. */
  YAML_ANCHOR(Severity.ERROR),
  /** {@code *name}, which YAML replaces by something else. */
  YAML_ALIAS(Severity.ERROR),
  /** {@code !name}, which YAML takes away from the value. */
  YAML_TAG(Severity.ERROR),
  /** {@code <<}, which some readers of YAML ignore. */
  YAML_MERGE_KEY(Severity.ERROR),
  /** {@code #} after a value, which YAML takes away together with the rest of the line. */
  YAML_COMMENT(Severity.ERROR),
  /** More after a second {@code ---}. */
  YAML_SECOND_DOCUMENT(Severity.ERROR),
  /** Lists in lists in lists. */
  YAML_TOO_DEEP(Severity.ERROR),
  /** The same field twice. */
  DUPLICATE_FIELD(Severity.ERROR),
  /** The same value twice in a list where that has no meaning. */
  DUPLICATE_VALUE(Severity.ERROR),
  /** The same id twice in a guide. */
  DUPLICATE_ID(Severity.ERROR),
  /** A field that does not exist. */
  UNKNOWN_FIELD(Severity.ERROR),
  /** A field that must be there is not. */
  MISSING_FIELD(Severity.ERROR),
  /** A field without a value. */
  EMPTY_VALUE(Severity.ERROR),
  /** A list where a text belongs, and the like. */
  WRONG_TYPE(Severity.ERROR),
  /** Two fields of which only one may be there. */
  EXCLUSIVE_FIELDS(Severity.ERROR),
  /** More entries than a list may have. */
  TOO_MANY(Severity.ERROR),
  /** A text longer than it may be. */
  TOO_LONG(Severity.ERROR),
  /** A picture's text alternative that is longer than a screen reader should read in one go. */
  ALT_TOO_LONG(Severity.WARNING),
  /** A placeholder in a text that is not a draft. */
  TODO_LEFT(Severity.ERROR),
  /** A word that is not one of those allowed. */
  UNKNOWN_VALUE(Severity.ERROR),
  /** A term that the taxonomy does not have. */
  UNKNOWN_TERM(Severity.ERROR),
  /** A tool that the guide does not name. */
  UNKNOWN_TOOL(Severity.ERROR),
  /** A safety set that {@code site.yaml} does not have. */
  UNKNOWN_SAFETY_SET(Severity.ERROR),
  /** A language that {@code site.yaml} does not declare. */
  UNKNOWN_LANGUAGE(Severity.ERROR),
  /** A language that is not the one in the file's name. */
  LANGUAGE_CLASH(Severity.ERROR),
  /** Not a date such as {@code 2026-11-22}. */
  INVALID_DATE(Severity.ERROR),
  /** Two dates in the wrong order. */
  DATE_ORDER(Severity.ERROR),
  /** Not a time such as {@code 2 min}. */
  INVALID_TIME(Severity.ERROR),
  /** Not an address on the web. */
  INVALID_URL(Severity.ERROR),
  /** Not a path inside the site. */
  INVALID_PATH(Severity.ERROR),
  /** Not usable as part of an address. */
  INVALID_SLUG(Severity.ERROR),
  /** Not usable as an id. */
  INVALID_ID(Severity.ERROR),
  /** An id that the pages themselves use. */
  RESERVED_ID(Severity.ERROR),
  /** Not usable as the name of a field. */
  INVALID_NAME(Severity.ERROR),
  /** A name that a field of Waymark already has. */
  RESERVED_FIELD(Severity.ERROR),
  /** Not a telephone number. */
  INVALID_PHONE(Severity.ERROR),
  /** A telephone number in a safety text, where it would grow old. */
  PHONE_IN_SAFETY(Severity.ERROR),
  /** Not a language tag. */
  INVALID_LANGUAGE(Severity.ERROR),
  /** Not a whole number in the range allowed. */
  INVALID_NUMBER(Severity.ERROR),
  /** Not the name of a host, such as {@code guides.example}. */
  INVALID_HOST(Severity.ERROR),
  /** A text that other languages have and this one has not. */
  MISSING_TRANSLATION(Severity.WARNING),
  /** A file name that ends like that of a translation. */
  UNDECLARED_LANGUAGE(Severity.WARNING);

  private final Severity severity;

  FrontMatterRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
