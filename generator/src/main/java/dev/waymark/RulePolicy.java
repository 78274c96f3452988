package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Similarity;
import dev.waymark.model.Document;
import dev.waymark.model.Located;
import dev.waymark.model.RuleLevel;
import dev.waymark.model.RuleLevel.Level;
import dev.waymark.model.Silence;
import dev.waymark.weblink.WebLinkRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How much findings matter on one site: what {@code site.yaml} says of rules, and where a text
 * silences one. An error stays an error, whatever they say. Not thread-safe.
 */
final class RulePolicy {
  private final SortedMap<String, Rule> rules = RuleBook.rules();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Map<String, Silence>> silencesByFile = new HashMap<>();

  /** Take over what the site says, and return what is wrong with that. */
  List<Diagnostic> addLevels(List<RuleLevel> written) {
    List<Diagnostic> problems = new ArrayList<>();
    for (RuleLevel rule : written) {
      Optional<Diagnostic> problem = problem(rule.code());
      problem.ifPresent(problems::add);
      if (problem.isEmpty()) {
        levels.put(rule.code().value(), rule.level());
      }
    }
    return problems;
  }

  /** Take over what a text says, and return what is wrong with that. */
  List<Diagnostic> addSilences(Document document) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Silence silence : document.silences()) {
      Optional<Diagnostic> problem = problem(silence.code());
      problem.ifPresent(problems::add);
      if (problem.isEmpty()) {
        silencesByFile
            .computeIfAbsent(document.source().value(), any -> new LinkedHashMap<>())
            .put(silence.code().value(), silence);
      }
    }
    return problems;
  }

  private Optional<Diagnostic> problem(Located<String> code) {
    Rule rule = rules.get(code.value());
    if (rule == null) {
      return Optional.of(
          Diagnostic.of(
              BuildRule.UNKNOWN_RULE,
              "there is no rule \"" + code.value() + "\"",
              code.at(),
              Similarity.closest(code.value(), rules.keySet())
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("write the code that a message shows in brackets")));
    }
    return rule.isAdjustable()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                BuildRule.FIXED_RULE,
                "\"" + code.value() + "\" is always an error",
                code.at(),
                "delete this line, and mend what the rule finds"));
  }

  /** Return a finding as much as it matters here; empty where the site does not want to see it. */
  Optional<Diagnostic> adjust(Diagnostic finding) {
    Level level = levels.get(finding.code());
    if (level == null) {
      return Optional.of(finding);
    }
    return switch (level) {
      case OFF -> Optional.empty();
      case INFO -> Optional.of(finding.withSeverity(Severity.INFO));
      case WARNING -> Optional.of(finding.withSeverity(Severity.WARNING));
      case ERROR -> Optional.of(finding.withSeverity(Severity.ERROR));
    };
  }

  /** Return whether a finding is shown, or keeps a silence from being without need. */
  boolean isRelevant(Diagnostic finding) {
    return adjust(finding).isPresent() || silence(finding) != null;
  }

  /** Return whether any text silences anything. */
  boolean hasSilences() {
    return !silencesByFile.isEmpty();
  }

  /** Return why a finding's file silences it, or null where it does not. */
  @Nullable Silence silence(Diagnostic finding) {
    Rule rule = rules.get(finding.code());
    if (rule == null || !rule.isAdjustable()) {
      return null;
    }
    return silencesByFile.getOrDefault(finding.span().file(), Map.of()).get(finding.code());
  }

  /** Return a finding for each rule that a text silences where {@code findings} have none. */
  List<Diagnostic> unused(Document document, List<Diagnostic> findings) {
    String file = document.source().value();
    Set<Silence> unused = new LinkedHashSet<>(silencesByFile.getOrDefault(file, Map.of()).values());
    if (!unused.isEmpty()) {
      findings.stream()
          .filter(finding -> finding.span().file().equals(file))
          .map(this::silence)
          .forEach(unused::remove);
    }
    return unused.stream()
        // The web is not asked every time.
        .filter(silence -> !(rules.get(silence.code().value()) instanceof WebLinkRule))
        .map(RulePolicy::unused)
        .toList();
  }

  private static Diagnostic unused(Silence silence) {
    return Diagnostic.of(
        BuildRule.UNUSED_SILENCE,
        "there is nothing of \"" + silence.code().value() + "\" to silence here",
        silence.code().at(),
        "delete this line");
  }
}
