package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteRulesTest {
  private final SiteFixture site;

  SiteRulesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "baseUrl: https://g.example/x/ | -",
        "links: pretty | no-base-url",
        "baseUrl: https://g.example/~customDomain: g.example | -",
        "baseUrl: https://g.example/~customDomain: www.g.example | other-domain",
        "baseUrl: https://g.example/a b/ | -",
        "customDomain: g.example | no-base-url",
        "baseUrl: https://g.example/~taxonomies: { time: { terms: { a: { upTo: 5 min } } } }"
            + " | no-rest-of-time",
        "baseUrl: https://g.example/~taxonomies: { time: { terms: { a: { upTo: 5 min }, b: {} } } }"
            + " | -",
      })
  void siteSaysWhatItNeedsToSay(String lines, String code) throws IOException {
    site.write("site.yaml", "title: T\n" + lines.replace('~', '\n'));
    assertThat(new SiteRules(site.site()).check())
        .extracting(Diagnostic::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }
}
