package dev.waymark.model;

/** What becomes of HTML in Markdown. */
public enum RawHtml {
  /** It is shown as text. */
  ESCAPE,
  /** What is harmless stays, the rest goes. */
  SANITIZE
}
