package dev.waymark.model;

/** How addresses inside the site end. */
public enum LinkStyle {
  /** In {@code /}, for web servers. */
  PRETTY,
  /** In {@code index.html}, for folders and archives. */
  EXPLICIT
}
