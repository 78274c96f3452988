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
import dev.waymark.model.Output;
import dev.waymark.model.Parsed;
import dev.waymark.model.RawHtml;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.model.TypedText;
import dev.waymark.sanitize.HtmlSanitizer;
import dev.waymark.source.SourceFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file and parses its front matter and its Markdown. Thread-safe. */
final class ContentParser {
  /** A text that takes longer is built to keep a parser busy. */
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  private final SourceFiles texts;
  private final GuideParser parser;
  private final Memory memory;
  private final DiskCache cache;

  private ContentParser(SourceFiles texts, GuideParser parser, Memory memory, DiskCache cache) {
    this.texts = texts;
    this.parser = parser;
    this.memory = memory;
    this.cache = cache;
  }

  /**
   * Make one that keeps in {@code memory} what it parses, and parses what {@code cache} has not.
   */
  ContentParser(SourceFiles texts, SiteConfig config, Memory memory, DiskCache cache) {
    this(texts, parser(config), memory, cache);
  }

  /** Make one that parses each text anew. */
  ContentParser(SourceFiles texts, SiteConfig config) {
    this(texts, config, Memory.none(), DiskCache.none());
  }

  private static GuideParser parser(SiteConfig config) {
    MarkdownParser markdown =
        config.rawHtml() == RawHtml.SANITIZE
            ? MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE)
            : MarkdownParser.escapingHtml(DEADLINE);
    if (!config.has(Output.JSON) && !config.has(Output.MARKDOWN)) {
      markdown = markdown.withoutMarkdown();
    }
    return new GuideParser(config, markdown::parseInline, markdown::parseBody);
  }

  /** Return one that knows what this one has parsed, for texts from elsewhere. */
  ContentParser reading(SourceFiles others) {
    return new ContentParser(others, parser, memory, cache);
  }

  /** Return what has been parsed, and more that need not be done twice. */
  Memory memory() {
    return memory;
  }

  /** Return what is known from the last build. */
  DiskCache cache() {
    return cache;
  }

  static Parsed<Optional<SiteConfig>> parseSite(SourceFiles texts, SourcePath siteFile) {
    if (!texts.exists(siteFile)) {
      Diagnostic missing =
          Diagnostic.of(
              BuildRule.SITE_FILE_MISSING,
              "the content folder has no file " + siteFile,
              Span.ofFile(siteFile.value()),
              "write one; a single line will do: title: My guides");
      return new Parsed<>(Optional.empty(), List.of(missing));
    }
    return then(texts.read(siteFile), ContentParser::parseSite);
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
    return then(texts.read(path), text -> memory.guides().get(path, text, this::readGuide));
  }

  private Parsed<Optional<Guide>> readGuide(SourceText text) {
    return cache.guide(text, parser::parseGuide);
  }

  private Parsed<Optional<Document>> readPage(SourceText text) {
    return cache.page(text, parser::parsePage);
  }

  /** Return a guide as it was typed; empty where it has mistakes. */
  Optional<TypedText> typed(SourcePath path) {
    Parsed<Optional<SourceText>> source = texts.read(path);
    return Creating.isWrong(source) || Creating.isWrong(parseGuide(path))
        ? Optional.empty()
        : source.value().flatMap(parser::typed);
  }

  Parsed<Optional<Document>> parsePage(SourcePath path) {
    return then(texts.read(path), text -> memory.pages().get(path, text, this::readPage));
  }

  Parsed<Optional<DataValue>> parseData(SourcePath path) {
    Function<SourceText, Parsed<Optional<DataValue>>> parse =
        DataReader.reads(path) ? new DataReader()::read : new DataFileParser()::parse;
    return then(texts.read(path), text -> memory.data().get(path, text, parse));
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
