package dev.waymark.model;

/**
 * What a site says about one rule.
 *
 * @param code of the rule, as its author wrote it
 * @param level how much a finding matters here
 */
public record RuleLevel(Located<String> code, Level level) {
  /** How much a finding matters, least first. */
  public enum Level {
    /** It is not shown. */
    OFF,
    /** It is worth knowing. */
    INFO,
    /** It is likely a mistake. */
    WARNING,
    /** It stops the build. */
    ERROR
  }
}
