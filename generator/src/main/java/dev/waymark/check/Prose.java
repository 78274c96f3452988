package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.SourcePath;
import dev.waymark.model.TextLink;
import java.util.ArrayList;
import java.util.List;

/**
 * All that readers read of one file in one language, and what is wrong with it. Not thread-safe.
 */
final class Prose {
  private final SourcePath source;
  private final Lexicon lexicon;
  private final List<Text> texts;
  private final List<TextLink> links;
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * Make one that nothing is known to be wrong with.
   *
   * @param texts in order; those of a body stand together
   */
  Prose(SourcePath source, Lexicon lexicon, List<Text> texts, List<TextLink> links) {
    this.source = source;
    this.lexicon = lexicon;
    this.texts = List.copyOf(texts);
    this.links = List.copyOf(links);
  }

  SourcePath source() {
    return source;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Text> texts() {
    return texts;
  }

  List<TextLink> links() {
    return links;
  }

  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  void report(ProseRule rule, Span at, String message, String hint) {
    problems.add(Diagnostic.of(rule, message, at, hint));
  }
}
