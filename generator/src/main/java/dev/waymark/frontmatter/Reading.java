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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One file while it is read: where things stand in it, and what is wrong with it so far. */
final class Reading {
  private final FileText text;
  private final Function<PlacedText, Parsed<RichText>> inline;
  private final UnaryOperator<String> literals;
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * Begin to read a file.
   *
   * @param inline parses a text with inline Markdown
   * @param literals returns an equal text, which other files may share
   */
  Reading(
      FileText text,
      Function<PlacedText, Parsed<RichText>> inline,
      UnaryOperator<String> literals) {
    this.text = text;
    this.inline = inline;
    this.literals = literals;
  }

  Reading(FileText text, Function<PlacedText, Parsed<RichText>> inline) {
    this(text, inline, UnaryOperator.identity());
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

  /** Return a text that is kept once where several files say it. */
  String literal(String value) {
    return literals.apply(value);
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
