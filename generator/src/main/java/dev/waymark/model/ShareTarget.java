package dev.waymark.model;

/** A way to pass a guide on. */
public enum ShareTarget {
  LINK,
  EMAIL,
  SMS
}
