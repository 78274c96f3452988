package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.FrontMatterSchemas;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.report.ReviewList;
import dev.waymark.report.RuleHelp;
import dev.waymark.report.SarifWriter;
import dev.waymark.report.StateFolder;
import dev.waymark.rulebook.Explanation;
import dev.waymark.rulebook.ExplanationReader;
import dev.waymark.rulebook.RulePage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what lies beside a site: findings, their rules, reviews, schemas. */
final class Reports {
  private static final String FINDINGS = "diagnostics.sarif";
  private static final String REVIEWS = "reviews.csv";
  private static final String SCHEMAS = "schema/";
  private static final String RULES = "rules/";
  private static final List<String> NAMES = List.of(FINDINGS, REVIEWS, SCHEMAS, RULES);

  private final BuildOptions options;
  private final StateFolder folder;

  Reports(BuildOptions options) {
    this.options = options;
    this.folder = new StateFolder(options.stateDirectory());
  }

  /** Return all reports that lie in a state folder, written by this build or an earlier one. */
  static List<Path> files(Path stateDirectory) {
    return new StateFolder(stateDirectory).files(NAMES);
  }

  /**
   * Write all reports.
   *
   * @param config of the site, where it could be read
   * @param site what is published, where the build came so far
   * @return why they could not be written: nobody is to miss the findings for that
   */
  Optional<Diagnostic> write(
      List<Diagnostic> findings,
      List<Silenced> silenced,
      boolean failed,
      @Nullable SiteConfig config,
      @Nullable Site site) {
    try {
      writeFindings(findings, silenced, failed);
      if (config != null) {
        FrontMatterSchemas.of(config).forEach((name, text) -> folder.write(SCHEMAS + name, text));
      }
      if (site != null) {
        folder.write(REVIEWS, ReviewList.write(site));
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.of(
          Diagnostic.of(
              BuildRule.NO_REPORT,
              String.valueOf(e.getMessage()),
              Span.ofFile("site.yaml"),
              "let Waymark write into " + options.stateDirectory()));
    }
  }

  private void writeFindings(List<Diagnostic> findings, List<Silenced> silenced, boolean failed) {
    Set<String> codes =
        Stream.concat(findings.stream(), silenced.stream().map(Silenced::finding))
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    SortedMap<String, RuleHelp> help = new TreeMap<>();
    if (!codes.isEmpty()) {
      SortedMap<String, Rule> rules = RuleBook.rules();
      Map<String, Explanation> explanations = ExplanationReader.read(rules.values());
      explanations.keySet().stream()
          .filter(codes::contains)
          .forEach(
              code -> {
                RulePage page =
                    new RulePage(
                        Objects.requireNonNull(rules.get(code)),
                        Objects.requireNonNull(explanations.get(code)),
                        null);
                String name = RULES + code + ".html";
                folder.write(name, page.html());
                help.put(code, help(page, options.stateDirectory().resolve(name)));
              });
    }
    SarifWriter sarif = new SarifWriter(options.projectDirectory(), options.sourceDirectory());
    folder.write(FINDINGS, sarif.write(findings, silenced, help, failed));
  }

  private static RuleHelp help(RulePage page, Path written) {
    Rule rule = page.rule();
    return new RuleHelp(
        rule.code(),
        rule.severity(),
        page.explanation().what(),
        page.markdown(),
        written.toUri().toString());
  }
}
