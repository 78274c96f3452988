package dev.waymark.check;

import dev.waymark.model.SourcePath;
import dev.waymark.model.TextLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a link says where it leads (WCAG 2.2, 2.4.4). */
final class LinkTextRules implements ProseRules {
  @Override
  public void check(Prose prose) {
    Map<String, TextLink> seen = new HashMap<>();
    for (TextLink link : prose.links()) {
      String text = link.text().text();
      List<Word> words = Word.of(text, 0, text.length());
      if (words.isEmpty()) {
        continue;
      }
      if (prose.lexicon().phrases("vague-links").contains(words)) {
        reportVague(prose, link, words);
      } else {
        TextLink first = seen.putIfAbsent(Word.join(words), link);
        if (first != null && !target(prose, first).equals(target(prose, link))) {
          reportSame(prose, link, first);
        }
      }
    }
  }

  private static void reportVague(Prose prose, TextLink link, List<Word> words) {
    prose.report(
        ProseRule.VAGUE_LINK_TEXT,
        link.text().span(words.get(0).start(), words.get(words.size() - 1).end()),
        "this link does not say where it leads",
        "write what is to be found there: many readers hear or see links without the text around");
  }

  private static void reportSame(Prose prose, TextLink link, TextLink first) {
    prose.report(
        ProseRule.SAME_LINK_TEXT,
        link.text().span(0, link.text().text().length()),
        "a link with this text in line "
            + first.target().at().line()
            + " leads to another place: "
            + first.target().value(),
        "say in both where they lead");
  }

  /** Return a target so that two ways to write one are the same. */
  private static String target(Prose prose, TextLink link) {
    String written = link.target().value();
    if (link.external()) {
      return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    }
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    String fragment = hash < 0 ? "" : written.substring(hash);
    String resolved =
        path.isEmpty()
            ? prose.source().value()
            : prose.source().resolveSibling(path).map(SourcePath::value).orElse(path);
    return resolved + fragment;
  }
}
