package dev.waymark.model;

/** Who follows a guide. */
public enum Audience {
  SELF,
  PARTNER,
  PARENT,
  CARER,
  /** Someone who books a therapist. */
  CLIENT,
  PROFESSIONAL
}
