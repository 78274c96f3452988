package dev.waymark.model;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a parser made of a text, and what it found wrong with it.
 *
 * @param value as good as the text allows
 * @param problems in any order
 */
public record Parsed<T>(T value, List<Diagnostic> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }
}
