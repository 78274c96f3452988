package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.diagnostic.TestRule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsTest {
  private static final Diagnostic ERROR = TestRule.error("a", "m", new Span("b.md", 2, 1, 1), null);
  private static final Diagnostic WARNING =
      TestRule.warning("a", "m", new Span("a.md", 1, 1, 1), null);

  @Test
  void findingsAreSortedAndEachOnce() {
    Findings findings = new Findings(Severity.ERROR);
    findings.addAll(List.of(ERROR, WARNING));
    findings.addAll(List.of(ERROR));
    assertThat(findings.sorted(span -> null)).containsExactly(WARNING, ERROR);
  }

  @Test
  void severityAskedForStops() {
    Findings findings = new Findings(Severity.ERROR);
    findings.addAll(List.of(WARNING));
    assertThat(findings.stop()).isFalse();
    findings.addAll(List.of(ERROR));
    assertThat(findings.stop()).isTrue();
    Findings strict = new Findings(Severity.WARNING);
    strict.addAll(List.of(WARNING));
    assertThat(strict.stop()).isTrue();
  }

  @Test
  void whatWasFoundInOneTextCanBeLeftOut() {
    Findings findings = new Findings(Severity.ERROR);
    findings.addAll("a.md", List.of(WARNING));
    findings.addAll("b.md", List.of(ERROR));
    Findings without = findings.without("b.md");
    without.addAll("b.md", List.of());
    assertThat(without.sorted(span -> null)).containsExactly(WARNING);
    assertThat(findings.sorted(span -> null)).containsExactly(WARNING, ERROR);
  }
}
