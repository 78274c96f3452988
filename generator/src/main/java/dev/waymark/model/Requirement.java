package dev.waymark.model;

/** What a site can ask every guide to carry. */
public enum Requirement {
  SAFETY,
  REVIEW,
  AUTHORS,
  REFERENCES,
  IMAGE
}
