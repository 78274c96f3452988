package dev.waymark.diagnostic;

import java.util.Locale;

/**
 * What a finding is about: each kind of mistake is one rule, with one code for ever.
 *
 * <p>Every room keeps its rules in an enum, whose constants' names are the codes.
 */
public interface Rule {
  /** Return the name of the constant. */
  String name();

  /** Return how much a finding matters where the site does not say otherwise. */
  Severity severity();

  /** Return the code as authors see it, such as {@code unknown-field}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Return whether a site may set another severity or switch the rule off. An error stays one: what
   * it is about could not be published.
   */
  default boolean isAdjustable() {
    return severity() != Severity.ERROR;
  }
}
