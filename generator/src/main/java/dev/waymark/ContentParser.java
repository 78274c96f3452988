package dev.waymark;

import dev.waymark.data.DataReader;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.DataFileParser;
import dev.waymark.frontmatter.GuideParser;
import dev.waymark.frontmatter.SiteConfigParser;
import dev.waymark.markdown.MarkdownParser;
import dev.waymark.model.DataValue;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.RawHtml;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.model.TypedText;
import dev.waymark.sanitize.HtmlSanitizer;
import dev.waymark.source.SourceReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file and parses its front matter and its Markdown. Thread-safe. */
final class ContentParser {
  /** A text that takes longer is built to keep a parser busy. */
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  private final SourceReader reader;
  private final GuideParser parser;

  ContentParser(SourceReader reader, SiteConfig config) {
    MarkdownParser markdown =
        config.rawHtml() == RawHtml.SANITIZE
            ? MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE)
            : MarkdownParser.escapingHtml(DEADLINE);
    this.reader = reader;
    this.parser = new GuideParser(config, markdown::parseInline, markdown::parseBody);
  }

  static Parsed<Optional<SiteConfig>> parseSite(SourceReader reader, SourcePath siteFile) {
    if (!reader.exists(siteFile)) {
      Diagnostic missing =
          Diagnostic.of(
              BuildRule.SITE_FILE_MISSING,
              "the content folder has no file " + siteFile,
              Span.ofFile(siteFile.value()),
              "write one; a single line will do: title: My guides");
      return new Parsed<>(Optional.empty(), List.of(missing));
    }
    return then(reader.read(siteFile), ContentParser::parseSite);
  }

  static Parsed<Optional<SiteConfig>> parseSite(SourceText siteFile) {
    MarkdownParser markdown = MarkdownParser.escapingHtml(DEADLINE);
    return new SiteConfigParser(markdown::parseInline).parse(siteFile);
  }

  /** Parse a text that need not lie in the content folder yet. */
  Parsed<Optional<Guide>> parseGuide(SourceText text) {
    return parser.parseGuide(text);
  }

  Parsed<Optional<Guide>> parseGuide(SourcePath path) {
    return then(reader.read(path), parser::parseGuide);
  }

  /** Return a guide as it was typed; empty where it has mistakes. */
  Optional<TypedText> typed(SourcePath path) {
    Parsed<Optional<SourceText>> source = reader.read(path);
    return Creating.isWrong(source) || Creating.isWrong(parseGuide(path))
        ? Optional.empty()
        : source.value().flatMap(parser::typed);
  }

  Parsed<Optional<Document>> parsePage(SourcePath path) {
    return then(reader.read(path), parser::parsePage);
  }

  Parsed<Optional<DataValue>> parseData(SourcePath path) {
    return then(
        reader.read(path),
        DataReader.reads(path) ? new DataReader()::read : new DataFileParser()::parse);
  }

  private static <T> Parsed<Optional<T>> then(
      Parsed<Optional<SourceText>> source, Function<SourceText, Parsed<Optional<T>>> parse) {
    if (source.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), source.problems());
    }
    Parsed<Optional<T>> parsed = parse.apply(source.value().get());
    List<Diagnostic> problems = new ArrayList<>(source.problems());
    problems.addAll(parsed.problems());
    return new Parsed<>(parsed.value(), problems);
  }
}
