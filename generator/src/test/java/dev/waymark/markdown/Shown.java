package dev.waymark.markdown;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Segment;
import java.util.List;
import java.util.stream.Collectors;

/** Shows results as text. */
final class Shown {
  private Shown() {}

  /** Show the holes in braces. */
  static String html(List<Segment> segments) {
    return segments.stream().map(Shown::html).collect(Collectors.joining());
  }

  private static String html(Segment segment) {
    if (segment instanceof Segment.Markup markup) {
      return markup.html();
    } else if (segment instanceof Segment.Link link) {
      return "{link " + link.target().value() + "}";
    } else if (segment instanceof Segment.Image image) {
      String title = image.title() == null ? "" : " \"" + image.title() + "\"";
      return "{image " + image.source().value() + " [" + image.alt() + "]" + title + "}";
    } else if (segment instanceof Segment.Message message) {
      return "{message " + message.key() + "}";
    }
    throw new AssertionError(segment);
  }

  /** Show severity, code and place of each, in order. */
  static String problems(List<Diagnostic> problems) {
    return problems.stream()
        .sorted()
        .map(p -> p.severity().label() + "[" + p.code() + "] " + place(p))
        .collect(Collectors.joining("\n"));
  }

  private static String place(Diagnostic problem) {
    return problem.span().line() + ":" + problem.span().column() + "+" + problem.span().length();
  }
}
