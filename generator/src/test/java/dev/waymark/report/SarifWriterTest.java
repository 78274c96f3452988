package dev.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF as editors and build servers read it. */
final class SarifWriterTest {
  private static final Path ROOT = Path.of("/work folder/project").toAbsolutePath();
  private static final Path CONTENT = ROOT.resolve("src/waymark");
  private static final Diagnostic ERROR =
      new Diagnostic(
          Severity.ERROR,
          "bad",
          "this is \"bad\"",
          new Span("guides/ä b#1%.md", 3, 5, 4),
          "mend it",
          null);
  private static final Diagnostic WARNING =
      new Diagnostic(Severity.WARNING, "odd", "this is odd", Span.ofFile("site.yaml"), null, null);
  private static final Diagnostic NOTE =
      new Diagnostic(Severity.INFO, "odd", "a whole line", new Span("a:b.md", 7, 0, 0), null, null);

  @Test
  void reportIsValid() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());
    assertThat(schema.validate(report())).isEmpty();
    JsonNode broken = JsonMapper.shared().readTree(text().replace("\"note\"", "\"remark\""));
    assertThat(schema.validate(broken)).isNotEmpty();
  }

  @Test
  void findingStandsAtItsPlaceInTheProject() throws IOException {
    JsonNode result = report().at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asString()).isEqualTo("bad");
    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).isEqualTo("this is \"bad\": mend it");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("src/waymark/guides/%C3%A4%20b%231%25.md");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("SRCROOT");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(9);
    assertThat(report().at("/runs/0/columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(report().at("/runs/0/originalUriBaseIds/SRCROOT/uri").asString())
        .startsWith("file:///")
        .endsWith("/work%20folder/project/");
  }

  @Test
  void findingWithoutLineOrColumnHasNone() throws IOException {
    JsonNode results = report().at("/runs/0/results");
    assertThat(results.at("/1/locations/0/physicalLocation/region").isMissingNode()).isTrue();
    JsonNode line = results.at("/2/locations/0/physicalLocation/region");
    assertThat(line.at("/startLine").asInt()).isEqualTo(7);
    assertThat(line.at("/startColumn").isMissingNode()).isTrue();
  }

  @Test
  void ruleIsExplainedOnceAndFoundByItsIndex() throws IOException {
    JsonNode run = report().at("/runs/0");
    assertThat(run.at("/tool/driver/rules").size()).isEqualTo(2);
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id").asString()).isEqualTo(result.at("/ruleId").asString());
      assertThat(rule.at("/helpUri").asString()).startsWith("file:///");
    }
  }

  @Test
  void silencedFindingIsThereWithItsReason() throws IOException {
    JsonNode result = report().at("/runs/0/results/3");
    assertThat(result.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
    assertThat(result.at("/suppressions/0/justification").asString()).isEqualTo("it is quoted");
  }

  @Test
  void fileOutsideTheProjectHasAnAddressOfItsOwn() throws IOException {
    SarifWriter writer = new SarifWriter(ROOT.resolve("other"), CONTENT);
    String text = writer.write(List.of(WARNING), List.of(), help(), false);
    JsonNode place =
        JsonMapper.shared().readTree(text).at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .startsWith("file:///")
        .endsWith("/work%20folder/project/src/waymark/site.yaml");
    assertThat(place.at("/artifactLocation/uriBaseId").isMissingNode()).isTrue();
  }

  private static JsonNode report() throws IOException {
    return JsonMapper.shared().readTree(text());
  }

  private static String text() {
    return new SarifWriter(ROOT, CONTENT)
        .write(
            List.of(ERROR, WARNING, NOTE),
            List.of(new Silenced(WARNING, "it is quoted")),
            help(),
            true);
  }

  private static SortedMap<String, RuleHelp> help() {
    return new TreeMap<>(
        Map.of(
            "bad",
            new RuleHelp("bad", Severity.ERROR, "It is bad.", "# bad\n", "file:///t/bad.html"),
            "odd",
            new RuleHelp("odd", Severity.WARNING, "It is odd.", "# odd\n", "file:///t/odd.html")));
  }

  /** Return the schema of OASIS, as a library for SARIF carries it. */
  private static String schema() throws IOException {
    try (var in =
        Objects.requireNonNull(
            SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
