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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one build. Not thread-safe: only the thread that builds adds to it. */
final class Findings {
  private final Severity failOn;
  private final RulePolicy policy;
  private final Map<String, List<Diagnostic>> ofTexts;
  private final List<Diagnostic> others;
  private final List<Diagnostic> unusedSilences = new ArrayList<>();

  Findings(Severity failOn) {
    this(failOn, new RulePolicy(), new LinkedHashMap<>(), List.of());
  }

  private Findings(
      Severity failOn,
      RulePolicy policy,
      Map<String, List<Diagnostic>> ofTexts,
      List<Diagnostic> others) {
    this.failOn = failOn;
    this.policy = policy;
    this.ofTexts = ofTexts;
    this.others = new ArrayList<>(others);
  }

  /** Return a copy to go on with; what is silenced without need is to be found anew. */
  Findings copy() {
    Map<String, List<Diagnostic>> relevant = new LinkedHashMap<>();
    ofTexts.forEach((text, found) -> relevant.put(text, relevant(found)));
    return new Findings(failOn, policy, relevant, others);
  }

  /** A rule that is off may find something in each of many texts. */
  private List<Diagnostic> relevant(List<Diagnostic> found) {
    return found.stream().allMatch(policy::isRelevant)
        ? found
        : found.stream().filter(policy::isRelevant).toList();
  }

  /** Return a copy without what was found in one text. */
  Findings without(String text) {
    Findings copy = copy();
    copy.ofTexts.remove(text);
    return copy;
  }

  void addAll(Collection<Diagnostic> found) {
    others.addAll(found);
  }

  /** Add what depends, of all texts of the site, on what this one says, and no other. */
  void addAll(String text, Collection<Diagnostic> found) {
    if (!found.isEmpty()) {
      List<Diagnostic> more = new ArrayList<>(ofTexts.getOrDefault(text, List.of()));
      more.addAll(found);
      ofTexts.put(text, List.copyOf(more));
    }
  }

  private Stream<Diagnostic> all() {
    Stream<Diagnostic> texts = ofTexts.values().stream().flatMap(List::stream);
    return Stream.of(texts, others.stream(), unusedSilences.stream()).flatMap(found -> found);
  }

  /** Keep the problems and return the value. */
  <T> T take(Parsed<T> parsed) {
    others.addAll(parsed.problems());
    return parsed.value();
  }

  /** Keep the problems of a text and return the value. */
  <T> T take(String text, Parsed<T> parsed) {
    addAll(text, parsed.problems());
    return parsed.value();
  }

  /** Let all findings, earlier ones too, matter as much as the site says. */
  void follow(SiteConfig config) {
    others.addAll(policy.addLevels(config.rules()));
  }

  /** Leave out what a text silences. */
  void follow(Document document) {
    others.addAll(policy.addSilences(document));
  }

  /** Report what the texts of a site, which have been checked, silence without need. */
  void reportUnusedSilences(Site site) {
    if (!policy.hasSilences()) {
      return;
    }
    List<Diagnostic> found = all().toList();
    for (SitePage page : site.documents()) {
      unusedSilences.addAll(policy.unused(page.document(), found));
    }
  }

  /** Return whether the build ends here. */
  boolean stop() {
    return all()
        .filter(finding -> policy.silence(finding) == null)
        .map(policy::adjust)
        .flatMap(Optional::stream)
        .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }

  /** Return all findings in order, each once, with the line it concerns. */
  List<Diagnostic> sorted(Function<Span, @Nullable String> lineOf) {
    return all()
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
    all()
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
