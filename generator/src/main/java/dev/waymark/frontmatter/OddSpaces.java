package dev.waymark.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds spaces that come with text from word processors and that YAML takes for letters: before a
 * name or a hyphen, behind it, and around the colon.
 */
final class OddSpaces {
  private static final String ODD = "[\u00A0\u2000-\u200A\u202F\u205F\u3000]";
  private static final String ANY = "[ \u00A0\u2000-\u200A\u202F\u205F\u3000]";

  /** What a line is made of up to its value; without odd spaces it is the same, shorter. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^(?:%1$s*(?:-(?:%1$s+|$))+(?:[\\w-]+%1$s*:(?:%1$s+|$))?|%1$s*[\\w-]+%1$s*:(?:%1$s+|$))"
              .formatted(ANY));

  private static final Pattern RUN = Pattern.compile(ODD + "+");

  private OddSpaces() {}

  /** Report them, and return the YAML with ordinary spaces in their place. */
  static String replace(Reading reading, int start, String yaml) {
    StringBuilder plain = new StringBuilder(yaml);
    Matcher head = HEAD.matcher(yaml);
    while (head.find()) {
      Matcher run = RUN.matcher(yaml).region(head.start(), head.end());
      while (run.find()) {
        report(reading, start + run.start(), start + run.end());
        plain.replace(run.start(), run.end(), " ".repeat(run.end() - run.start()));
      }
    }
    return plain.toString();
  }

  private static void report(Reading reading, int from, int to) {
    int codePoint = reading.text().text().codePointAt(from);
    reading.report(
        FrontMatterRule.YAML_SYNTAX,
        reading.text().span(from, to),
        "this is not an ordinary space (U+" + ControlCharacters.hex(codePoint) + ")",
        "type a space in its place: it may have come with pasted text");
  }
}
