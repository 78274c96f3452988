package dev.waymark.check;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What a guide or a page can do better. */
public enum GuideRule implements Rule {
  /** A title is longer than search engines and lists show. */
  TITLE_TOO_LONG,
  /** A summary is longer than search engines and lists show. */
  SUMMARY_TOO_LONG,
  /** A summary is not a sentence. */
  SUMMARY_WITHOUT_FULL_STOP,
  /** A step's title is longer than a heading should be. */
  STEP_TITLE_TOO_LONG,
  /** A list of safety notes is empty. */
  INCOMPLETE_SAFETY,
  /** A total time that does not fit the times of the steps. */
  TOTAL_TIME_OFF,
  /** A guide is due for a review. */
  REVIEW_OVERDUE,
  /** A guide names no source. */
  NO_REFERENCES,
  /** A source is linked to in a way that others can read and change. */
  INSECURE_REFERENCE,
  /** A guide has neither picture nor video. */
  NO_IMAGE,
  /** A link leads to a step by its number. */
  LINK_TO_STEP_NUMBER;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
