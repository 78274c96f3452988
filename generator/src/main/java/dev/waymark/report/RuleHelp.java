package dev.waymark.report;

import dev.waymark.diagnostic.Severity;

/**
 * What a report says about a rule.
 *
 * @param code of the rule
 * @param severity it has by itself
 * @param summary one sentence
 * @param markdown its documentation
 * @param page absolute URI of its documentation
 */
public record RuleHelp(
    String code, Severity severity, String summary, String markdown, String page) {}
