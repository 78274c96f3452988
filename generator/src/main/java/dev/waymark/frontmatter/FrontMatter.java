package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;

/**
 * Where the front matter and the body lie in a file.
 *
 * @param opening the offset of the first {@code ---}
 * @param start the offset of the line behind it
 * @param end the offset of the closing line, or -1 where there is no front matter
 * @param body the offset of the line behind that, or -1 where it is not known
 */
record FrontMatter(int opening, int start, int end, int body) {
  private static final String EXAMPLE =
      "begin the file with a line ---, then fields such as \"title: …\", then another line ---";

  /** How far from the top a front matter is looked for that something stands above. */
  private static final int FARTHEST = 20;

  /** Find it, and report where its limits are missing. */
  static FrontMatter find(Reading reading) {
    return new Finder(reading).find();
  }

  private static final class Finder {
    private final Reading reading;
    private final FileText text;
    private final Fences fences;

    Finder(Reading reading) {
      this.reading = reading;
      this.text = reading.text();
      this.fences = new Fences(text);
    }

    FrontMatter find() {
      int first = fences.filled(1);
      if (fences.isFence(first)) {
        if (first > 1) {
          report(
              FrontMatterRule.FRONT_MATTER_MISSING,
              first,
              "the front matter does not begin at the first line",
              "delete the empty lines before it");
        }
        return close(first);
      }
      if ((fences.isMeant(first) || fences.hasWords(first))
          && fences.isField(fences.filled(first + 1))) {
        reportFence(FrontMatterRule.FRONT_MATTER_MISSING, first, "begins");
        return close(first);
      }
      int lower = lower(first);
      return lower > 0 ? below(first, lower) : missing(first);
    }

    /** Return the line of a front matter that something stands above, or 0. */
    private int lower(int first) {
      int line = fences.next(first);
      return line > 0 && line <= FARTHEST && fences.areFields(fences.filled(line + 1)) ? line : 0;
    }

    private FrontMatter below(int first, int lower) {
      report(
          FrontMatterRule.FRONT_MATTER_MISSING,
          first,
          "this stands before the front matter, which begins in line " + lower,
          "delete it, or move it below the front matter");
      return close(lower);
    }

    private FrontMatter missing(int first) {
      String language = fences.otherLanguage(first);
      if (language != null) {
        report(
            FrontMatterRule.FRONT_MATTER_MISSING,
            first,
            "this front matter seems to be written in " + language + ", which is not read",
            "write it in YAML: " + EXAMPLE);
        return new FrontMatter(0, 0, -1, -1);
      }
      report(FrontMatterRule.FRONT_MATTER_MISSING, 1, "the file has no front matter", EXAMPLE);
      return new FrontMatter(0, 0, -1, 0);
    }

    private FrontMatter close(int opening) {
      int start = text.lineStart(opening);
      int closing = fences.next(opening + 1);
      if (closing == 0) {
        closing = fences.nextMeant(opening + 1);
        if (closing == 0) {
          report(
              FrontMatterRule.FRONT_MATTER_UNCLOSED,
              opening,
              "the front matter that begins here has no end",
              "write a line --- between the last field and the text");
          return new FrontMatter(start, start, -1, -1);
        }
        reportFence(FrontMatterRule.FRONT_MATTER_UNCLOSED, closing, "ends");
      }
      int body = closing < text.lineCount() ? text.lineStart(closing + 1) : text.text().length();
      reportSecond(closing);
      return new FrontMatter(start, text.lineStart(opening + 1), text.lineStart(closing), body);
    }

    /** Two files in one: what was meant as fields would be shown to readers. */
    private void reportSecond(int closing) {
      int line = fences.filled(closing + 1);
      boolean fenced = line > closing && fences.isFence(line);
      if (line > closing && fences.areFields(fenced ? line + 1 : line)) {
        report(
            FrontMatterRule.YAML_SECOND_DOCUMENT,
            line,
            "a second front matter begins here",
            "move its fields into the first one, and delete its lines ---");
      }
    }

    private void reportFence(FrontMatterRule code, int line, String does) {
      report(
          code,
          line,
          "the line that " + does + " the front matter must be exactly ---",
          "write three hyphens, and nothing before or behind them");
    }

    private void report(FrontMatterRule code, int line, String message, String hint) {
      reading.report(code, text.span(text.lineStart(line), text.lineEnd(line)), message, hint);
    }
  }

  boolean isComplete() {
    return end >= 0;
  }

  /** Return the place of the opening line. */
  Span at(FileText text) {
    return text.span(opening, opening + 3);
  }
}
