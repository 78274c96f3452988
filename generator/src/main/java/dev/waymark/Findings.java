package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Document;
import dev.waymark.model.Parsed;
import dev.waymark.model.Silence;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SitePage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one build. Not thread-safe: only the thread that builds adds to it. */
final class Findings {
  private final Severity failOn;
  private final RulePolicy policy = new RulePolicy();
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

  /** Let all findings, earlier ones too, matter as much as the site says. */
  void follow(SiteConfig config) {
    all.addAll(policy.addLevels(config.rules()));
  }

  /** Leave out what a text silences. */
  void follow(Document document) {
    all.addAll(policy.addSilences(document));
  }

  /** Report what the texts of a site, which have been checked, silence without need. */
  void reportUnusedSilences(Site site) {
    for (SitePage page : site.documents()) {
      all.addAll(policy.unused(page.document(), all));
    }
  }

  /** Return whether the build ends here. */
  boolean stop() {
    return all.stream()
        .filter(finding -> policy.silence(finding) == null)
        .map(policy::adjust)
        .flatMap(Optional::stream)
        .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }

  /** Return all findings in order, each once, with the line it concerns. */
  List<Diagnostic> sorted(Function<Span, @Nullable String> lineOf) {
    return all.stream()
        .filter(finding -> policy.silence(finding) == null)
        .map(policy::adjust)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .map(finding -> finding.withExcerpt(lineOf))
        .toList();
  }

  /** Return what was silenced, in order, each once. */
  List<Silenced> silenced(Function<Span, @Nullable String> lineOf) {
    List<Silenced> silenced = new ArrayList<>();
    all.stream()
        .filter(finding -> policy.silence(finding) != null)
        .distinct()
        .sorted()
        .forEach(finding -> addTo(silenced, finding, lineOf));
    return silenced;
  }

  private void addTo(
      List<Silenced> silenced, Diagnostic finding, Function<Span, @Nullable String> lineOf) {
    Silence silence = policy.silence(finding);
    if (silence != null) {
      policy
          .adjust(finding)
          .ifPresent(
              shown -> silenced.add(new Silenced(shown.withExcerpt(lineOf), silence.reason())));
    }
  }
}
