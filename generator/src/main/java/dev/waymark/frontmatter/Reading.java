package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One file while it is read: where things stand in it, and what is wrong with it so far. */
final class Reading {
  private final FileText text;
  private final Function<PlacedText, Parsed<RichText>> inline;
  private final List<Diagnostic> problems = new ArrayList<>();

  Reading(FileText text, Function<PlacedText, Parsed<RichText>> inline) {
    this.text = text;
    this.inline = inline;
  }

  /** Read a file that holds no Markdown. */
  Reading(FileText text) {
    this(
        text,
        markdown -> {
          throw new IllegalStateException("no Markdown here: " + markdown.file());
        });
  }

  FileText text() {
    return text;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  void report(Rule rule, Span at, String message, @Nullable String hint) {
    problems.add(Diagnostic.of(rule, message, at, hint));
  }

  void report(Rule rule, Node node, String message, @Nullable String hint) {
    report(rule, span(node), message, hint);
  }

  Span span(Node node) {
    return text.span(node.start(), node.end());
  }

  /** Return the value with the place of each of its characters. */
  PlacedText placed(ScalarNode scalar) {
    return new ScalarPlacer(text, scalar).place();
  }

  /** Return the value as inline Markdown. */
  RichText rich(ScalarNode scalar) {
    return keep(inline.apply(placed(scalar)));
  }

  /** Keep the problems and return the value. */
  <T> T keep(Parsed<T> parsed) {
    problems.addAll(parsed.problems());
    return parsed.value();
  }
}
