package dev.waymark.model;

/** What a site does for readers without a network. */
public enum Offline {
  /** Nothing. */
  NONE,
  /** It keeps the pages they opened. */
  KEEP,
  /** It takes back what it kept when it did. */
  REMOVE;

  /** Where the worker lies, which can keep pages that lie beside and below it. */
  public static final Route WORKER = new Route("sw.js");
}
