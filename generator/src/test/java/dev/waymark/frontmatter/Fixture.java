package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.TestRule;
import dev.waymark.model.Body;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Heading;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A site and simple stand-ins for the Markdown stage. */
final class Fixture {
  static final String SITE =
      """
      title: Massage guides
      languages:
        en: { name: English }
        bn: { name: বাংলা }
        ar: { name: العربية, direction: rtl }
      taxonomies:
        bodyAreas: { terms: [lower-back, neck, feet] }
        techniques: { terms: [effleurage, circular-pressure] }
      extra: [weather, costs]
      emergency: [{ region: Bangladesh, number: "10655" }]
      safetySets:
        back: { doNotIf: [you have a fever] }
      """;

  private Fixture() {}

  static SiteConfig site(String yaml) {
    Parsed<Optional<SiteConfig>> parsed = parseSite(yaml);
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(parsed.problems().toString());
    }
    return parsed.value().orElseThrow();
  }

  static Parsed<Optional<SiteConfig>> parseSite(String yaml) {
    return new SiteConfigParser(Fixture::inline).parse(source("site.yaml", yaml));
  }

  static Parsed<Optional<Guide>> parseGuide(String text) {
    return parseGuide(SITE, "guides/back.md", text);
  }

  static Parsed<Optional<Guide>> parseGuide(String siteYaml, String path, String text) {
    return new GuideParser(site(siteYaml), Fixture::inline, Fixture::body)
        .parseGuide(source(path, text));
  }

  static Parsed<Optional<Document>> parsePage(String path, String text) {
    return new GuideParser(site(SITE), Fixture::inline, Fixture::body)
        .parsePage(source(path, text));
  }

  static SourceText source(String path, String text) {
    return new SourceText(SourcePath.of(path).orElseThrow(), "", text);
  }

  /** Takes the text as it is; the word BAD in it is a problem. */
  static Parsed<RichText> inline(PlacedText text) {
    String plain = text.text();
    return new Parsed<>(
        new RichText(
            List.of(new Segment.Markup(plain)),
            text,
            List.of(),
            List.of(),
            text.span(0, plain.length())),
        problems(text));
  }

  /** Takes the text as it is, with the ids it is given as headings; BAD is a problem. */
  static Parsed<Body> body(PlacedText text, Set<String> ids) {
    List<Heading> headings =
        ids.stream().map(id -> new Heading(2, id, id, text.span(0, 1))).toList();
    return new Parsed<>(
        new Body(
            List.of(new Segment.Markup(text.text())),
            List.of(),
            headings,
            List.of(),
            List.of(),
            List.of(),
            1),
        problems(text));
  }

  private static List<Diagnostic> problems(PlacedText text) {
    int bad = text.text().indexOf("BAD");
    return bad < 0
        ? List.of()
        : List.of(TestRule.error("bad", "this is bad", text.span(bad, bad + 3), null));
  }

  static String resource(String name) {
    try (InputStream in = Fixture.class.getResourceAsStream("/frontmatter/" + name)) {
      if (in == null) {
        throw new AssertionError("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Return a problem as {@code line:column+length code: message}, and its hint below it. */
  static String show(Diagnostic problem) {
    String first =
        problem.span().line()
            + ":"
            + problem.span().column()
            + "+"
            + problem.span().length()
            + " "
            + problem.code()
            + ": "
            + problem.message();
    return problem.hint() == null ? first : first + "\n  " + problem.hint();
  }
}
