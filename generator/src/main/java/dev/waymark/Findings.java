package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Parsed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one build. Not thread-safe: only the thread that builds adds to it. */
final class Findings {
  private final Severity failOn;
  private final List<Diagnostic> all = new ArrayList<>();

  Findings(Severity failOn) {
    this.failOn = failOn;
  }

  void addAll(Collection<Diagnostic> found) {
    all.addAll(found);
  }

  /** Keep the problems and return the value. */
  <T> T take(Parsed<T> parsed) {
    all.addAll(parsed.problems());
    return parsed.value();
  }

  /** Return whether the build ends here. */
  boolean stop() {
    return all.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }

  /** Return all findings in order, each once, with the line it concerns. */
  List<Diagnostic> sorted(Function<Span, @Nullable String> lineOf) {
    return all.stream().distinct().sorted().map(each -> each.withExcerpt(lineOf)).toList();
  }
}
