package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas to the parser, on values as an editor reads them. */
final class FrontMatterSchemasTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path PACKED =
      Path.of("src", "main", "resources", "dev", "waymark", "schema");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final String LANGUAGES =
      "languages: { en: { name: English }, bn: { name: বাংলা }, ar: { name: العربية } }";

  private static final String[] GUIDE = {
    "title: T", "summary: S.", "audience: self", "published: 2026-11-22", "steps: [Do it.]"
  };

  private static final String STRICT_SITE =
      """
      title: T
      taxonomies:
        bodyAreas: { required: true, terms: [neck, '2026', 'true'] }
        tags: { terms: { calm: {} } }
        audience: {}
        time: { terms: { short: { upTo: 15 min }, long: {} } }
      require: [safety, review, authors, references, image]
      safetySets:
        fever: { doNotIf: [you have a fever] }
        pain: { stopIf: [it hurts] }
      """;

  private static final String[] STRICT_GUIDE = {
    "title: T",
    "summary: S.",
    "audience: self",
    "published: 2026-11-22",
    "steps: [Do it.]",
    "bodyAreas: [neck]",
    "safety: { doNotIf: [a] }",
    "review: { by: N }",
    "authors: [N]",
    "references: [{ title: T }]",
    "image: { src: a.svg, alt: b }"
  };

  static List<SchemaCase> cases() {
    return SchemaCase.all();
  }

  /** Who accepts a text, as a schema does and the parser of the same site. */
  private record Verdict(List<String> schema, List<String> parser) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void schemaAndParserAcceptTheSame(SchemaCase example) {
    Verdict verdict = verdict(example);
    assertThat(verdict.schema().isEmpty())
        .as("the schema accepts it: %s", verdict.schema())
        .isEqualTo(example.schemaAccepts());
    assertThat(verdict.parser().isEmpty())
        .as("the parser accepts it: %s", verdict.parser())
        .isEqualTo(example.parserAccepts());
    assertThat(example.differs() && example.because().isEmpty()).as("has no reason").isFalse();
  }

  private static Verdict verdict(SchemaCase example) {
    return switch (example.section()) {
      case "guide" -> guide(example.with(GUIDE), Fixture.SITE);
      case "guide of a plain site" -> guide(example.with(GUIDE), "title: T\n");
      case "guide of a strict site" -> guide(example.with(STRICT_GUIDE), STRICT_SITE);
      case "page" -> page(example.with("title: T"));
      case "site" -> site(example.with("title: T"), FrontMatterSchemas.general());
      case "site in three languages" ->
          site(
              example.with("title: T", LANGUAGES),
              FrontMatterSchemas.of(Fixture.site("title: T\n" + LANGUAGES + "\n")));
      default -> throw new AssertionError(example.section());
    };
  }

  private static Verdict guide(String yaml, String siteYaml) {
    SiteConfig config = Fixture.site(siteYaml);
    return new Verdict(
        validate(FrontMatterSchemas.of(config), "guide.schema.json", yaml),
        errors(Fixture.parseGuide(siteYaml, "guides/a.md", "---\n" + yaml + "---\n")));
  }

  private static Verdict page(String yaml) {
    return new Verdict(
        validate(FrontMatterSchemas.of(Fixture.site(Fixture.SITE)), "page.schema.json", yaml),
        errors(Fixture.parsePage("pages/a.md", "---\n" + yaml + "---\n")));
  }

  private static Verdict site(String yaml, Map<String, String> schemas) {
    return new Verdict(
        validate(schemas, "site.schema.json", yaml), errors(Fixture.parseSite(yaml)));
  }

  private static List<String> errors(Parsed<?> parsed) {
    return parsed.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Diagnostic::message)
        .toList();
  }

  private static List<String> validate(Map<String, String> schemas, String name, String yaml) {
    Schema schema = REGISTRY.getSchema(Objects.requireNonNull(schemas.get(name)));
    try {
      return schema.validate(asEditorsRead(yaml)).stream().map(Object::toString).toList();
    } catch (YamlEngineException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** Reads by the core schema of YAML 1.2. */
  private static JsonNode asEditorsRead(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return JsonMapper.shared().valueToTree(new Load(settings).loadFromString(yaml));
  }

  @Test
  void thereAreEnoughCases() {
    assertThat(cases()).filteredOn(c -> !c.section().startsWith("site")).hasSizeGreaterThan(60);
    assertThat(cases()).filteredOn(c -> c.section().startsWith("site")).hasSizeGreaterThan(25);
    assertThat(cases()).filteredOn(SchemaCase::schemaAccepts).hasSizeGreaterThan(40);
    assertThat(cases()).doesNotHaveDuplicates();
  }

  @Test
  void schemasAreWellFormed() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String site : List.of("title: T\n", Fixture.SITE, STRICT_SITE)) {
      FrontMatterSchemas.of(Fixture.site(site))
          .values()
          .forEach(
              schema -> assertThat(meta.validate(JsonMapper.shared().readTree(schema))).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../content/src/waymark",
        "src/test/resources/sites/every-field/content",
        "src/test/resources/sites/three-languages/content"
      })
  void filesOfWholeSitesAreAccepted(Path site) throws IOException {
    String siteYaml = Files.readString(site.resolve("site.yaml"));
    Map<String, String> schemas =
        FrontMatterSchemas.of(Fixture.parseSite(siteYaml).value().orElseThrow());
    assertThat(validate(schemas, "site.schema.json", siteYaml)).isEmpty();
    assertThat(validate(FrontMatterSchemas.general(), "site.schema.json", siteYaml)).isEmpty();
    for (String kind : List.of("guide", "page")) {
      for (Path file : markdown(site.resolve(kind + "s"))) {
        String yaml = Files.readString(file).split("(?m)^---$", -1)[1];
        assertThat(validate(schemas, kind + ".schema.json", yaml)).as(file.toString()).isEmpty();
      }
    }
  }

  private static List<Path> markdown(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void packedSchemasAreThoseOfAPlainSite() throws IOException {
    for (Map.Entry<String, String> schema : FrontMatterSchemas.general().entrySet()) {
      Path file = PACKED.resolve(schema.getKey());
      if (UPDATE) {
        Files.createDirectories(PACKED);
        Files.writeString(file, schema.getValue());
      }
      assertThat(Files.readString(file)).isEqualTo(schema.getValue());
      assertThat(UPDATE ? schema.getValue() : packed(schema.getKey())).isEqualTo(schema.getValue());
    }
  }

  private static String packed(String name) {
    try (InputStream in =
        FrontMatterSchemas.class.getResourceAsStream("/dev/waymark/schema/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void schemasOfOneSiteAreTheSameEachTime() {
    assertThat(FrontMatterSchemas.of(Fixture.site(STRICT_SITE)))
        .isEqualTo(FrontMatterSchemas.of(Fixture.site(STRICT_SITE)));
  }
}
