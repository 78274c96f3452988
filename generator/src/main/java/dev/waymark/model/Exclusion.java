package dev.waymark.model;

/** Why a text is left out of a site. */
public enum Exclusion {
  /** It is unfinished. */
  DRAFT,
  /** It is to be published later. */
  FUTURE,
  /** Its last day is past. */
  EXPIRED
}
