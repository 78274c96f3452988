package dev.waymark.model;

/** How hard a guide is to follow; the five steps of oManual 1.0. */
public enum Difficulty {
  VERY_EASY,
  EASY,
  MODERATE,
  DIFFICULT,
  VERY_DIFFICULT
}
