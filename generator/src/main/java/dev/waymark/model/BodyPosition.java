package dev.waymark.model;

/** How the person being massaged sits, lies or stands. */
public enum BodyPosition {
  SITTING,
  LYING_FRONT,
  LYING_BACK,
  LYING_SIDE,
  STANDING
}
