package dev.waymark.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility rules of axe-core that a browser can check by itself. */
final class AxeRules {
  /** Everything there is to keep. */
  static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What depends on colours. */
  static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private AxeRules() {}

  /**
   * Return what breaks a rule among these, or with one of these tags, on the open page, for people
   * to read.
   */
  static List<String> violations(Browser browser, List<String> rules) {
    if (!(Boolean) browser.evaluate("typeof axe === 'object'")) {
      browser.run(script());
    }
    Object found =
        browser.resolve(
            """
            axe.run({ runOnly: arguments[0], resultTypes: ['violations'] })
                .then(results => results.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id}: ${rule.help}\\n    at ${node.target.join(' ')}: ${node.html}\\n` +
                    `    ${node.failureSummary.replace(/\\s+/g, ' ')}\\n    see ${rule.helpUrl}`)))
            """,
            rules);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = AxeRules.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new AssertionError("no axe.min.js on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read axe.min.js", e);
    }
  }
}
