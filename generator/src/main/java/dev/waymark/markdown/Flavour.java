package dev.waymark.markdown;

/** What the HTML is for. */
enum Flavour {
  /** The body of a page. */
  BODY,
  /** One short text: no pictures, and line breaks are spaces. */
  INLINE,
  /** The letter of CommonMark, to be compared with its examples: links and HTML as written. */
  SPEC
}
