package dev.waymark.model;

/** What readers of one language see of what is written in the main language alone. */
public enum Untranslated {
  /** The original, with a notice. */
  SHOW,
  /** Nothing. */
  HIDE
}
