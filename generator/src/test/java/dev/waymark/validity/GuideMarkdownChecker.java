package dev.waymark.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a guide's Markdown to have every safety note before its first step.
 *
 * <p>What they are is taken from the JSON-LD of the page beside it.
 */
final class GuideMarkdownChecker implements Checker {
  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    String page = file.replaceFirst("\\.md$", ".html");
    Optional<GuideFacts> facts = GuideFacts.of(site, page);
    if (facts.isEmpty()) {
      problems.add("no page of a guide beside it");
      return problems;
    }
    String text = plain(site.text(file));
    String step = plain(facts.get().firstStep().replaceFirst(" \\([^()]*\\)$", ""));
    int firstStep = text.indexOf(step);
    if (firstStep < 0) {
      problems.add("no first step: " + step);
    }
    for (String note : facts.get().safety()) {
      int place = text.indexOf(plain(note));
      if (place < 0 || place > firstStep) {
        problems.add("not before the first step: " + note);
      }
    }
    if (!site.text(file).stripLeading().matches("(?s)(---\n.*?\n---\n\\s*)?# .*")) {
      problems.add("does not begin with a heading");
    }
    return problems;
  }

  /** Return Markdown without its marks, roughly: with links as their text and single blanks. */
  static String plain(String markdown) {
    return markdown
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("[*_`\\\\]", "")
        .replaceAll("\\s+(> )?", " ")
        .strip();
  }
}
