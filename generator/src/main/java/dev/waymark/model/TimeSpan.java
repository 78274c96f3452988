package dev.waymark.model;

/**
 * How long something takes, from {@code minimum} to {@code maximum} seconds; both are equal where
 * one number was given.
 */
public record TimeSpan(long minimum, long maximum) {
  public TimeSpan {
    if (minimum < 0 || maximum < minimum) {
      throw new IllegalArgumentException("not a time span: " + minimum + " to " + maximum);
    }
  }

  /** Return the time both take one after the other. */
  public TimeSpan plus(TimeSpan other) {
    return new TimeSpan(minimum + other.minimum, maximum + other.maximum);
  }
}
