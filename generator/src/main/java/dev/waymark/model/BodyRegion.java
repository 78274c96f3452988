package dev.waymark.model;

/** A part of the body as a body map shows it. */
public enum BodyRegion {
  HEAD,
  NECK,
  SHOULDERS,
  CHEST,
  UPPER_BACK,
  LOWER_BACK,
  ABDOMEN,
  ARMS,
  HANDS,
  HIPS,
  THIGHS,
  KNEES,
  CALVES,
  FEET
}
