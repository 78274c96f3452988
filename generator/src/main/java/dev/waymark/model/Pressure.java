package dev.waymark.model;

/** How hard the hands press. */
public enum Pressure {
  LIGHT,
  MEDIUM,
  FIRM
}
