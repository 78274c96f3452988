package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Body;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourceText;
import dev.waymark.model.TypedText;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads guides and pages: front matter in YAML, then Markdown.
 *
 * <p>What an author did wrong is a problem of the result, never an exception. Thread-safe.
 */
public final class GuideParser {
  private static final int LONGEST = 64 * 1024;

  private final Vocabulary vocabulary;
  private final Literals literals = new Literals();
  private final Function<PlacedText, Parsed<RichText>> inline;
  private final BiFunction<PlacedText, Set<String>, Parsed<Body>> body;

  /**
   * Make a parser for the files of one site.
   *
   * @param config which declares the site's languages, terms and own fields
   * @param inline parses a text with inline Markdown; thread-safe
   * @param body parses the Markdown part, given the ids that are already in use; thread-safe
   */
  public GuideParser(
      SiteConfig config,
      Function<PlacedText, Parsed<RichText>> inline,
      BiFunction<PlacedText, Set<String>, Parsed<Body>> body) {
    this.vocabulary = Vocabulary.of(config);
    this.inline = inline;
    this.body = body;
  }

  /**
   * Parse a guide.
   *
   * @return the guide, as good as the file allows, or empty where its front matter cannot be read
   */
  public Parsed<Optional<Guide>> parseGuide(SourceText source) {
    OpenFile file = open(source);
    Guide guide =
        file.fields() == null
            ? null
            : new GuideReader(file.reading(), vocabulary, source.path(), file.start())
                .read(file.fields(), ids -> body(file, ids));
    if (guide != null && !guide.document().draft()) {
      reportPlaceholders(file);
    }
    return close(file, guide);
  }

  /**
   * Parse a page without steps.
   *
   * @return the page, as good as the file allows, or empty where its front matter cannot be read
   */
  public Parsed<Optional<Document>> parsePage(SourceText source) {
    OpenFile file = open(source);
    return close(file, file.fields() == null ? null : page(file, file.fields(), source));
  }

  /** Return a guide or page as it was typed; empty where its front matter cannot be read. */
  public Optional<TypedText> typed(SourceText source) {
    OpenFile file = open(source);
    if (file.fields() == null || !(DataNodes.value(file.fields()) instanceof Fields fields)) {
      return Optional.empty();
    }
    int body = file.frontMatter().body();
    return Optional.of(new TypedText(fields, file.reading().text().text().substring(body)));
  }

  private Document page(OpenFile file, MapNode map, SourceText source) {
    Reading reading = file.reading();
    ScalarReader scalars = new ScalarReader(reading);
    NameReader names = new NameReader(reading, scalars);
    FieldReader fields = new FieldReader(reading, map, vocabulary.page(), file.start());
    Document document =
        new DocumentReader(reading, scalars, names, vocabulary, source.path(), file.start())
            .read(fields, body(file, Set.of()));
    fields.finish();
    if (!document.draft()) {
      reportPlaceholders(file);
    }
    return document;
  }

  private OpenFile open(SourceText source) {
    Reading reading = new Reading(FileText.of(source), inline, literals::one);
    FrontMatter frontMatter = FrontMatter.find(reading);
    MapNode fields =
        frontMatter.isComplete()
            ? RootReader.read(
                reading,
                frontMatter.start(),
                frontMatter.end(),
                frontMatter.at(reading.text()),
                LONGEST)
            : null;
    return new OpenFile(reading, frontMatter, fields);
  }

  private Body body(OpenFile file, Set<String> ids) {
    int start = file.frontMatter().body();
    if (start < 0) {
      return Body.EMPTY;
    }
    FileText text = file.reading().text();
    return file.reading().keep(body.apply(text.lines(start, text.text().length()), ids));
  }

  private static void reportPlaceholders(OpenFile file) {
    Placeholders placeholders = new Placeholders(file.reading());
    placeholders.reportIn(Objects.requireNonNull(file.fields()));
    placeholders.reportFrom(Math.max(0, file.frontMatter().body()));
  }

  /** Where there is nothing else to say about a file, there may be about its body. */
  private <T> Parsed<Optional<T>> close(OpenFile file, @Nullable T value) {
    if (value == null) {
      body(file, Set.of());
    }
    return new Parsed<>(Optional.ofNullable(value), file.reading().problems());
  }

  private record OpenFile(Reading reading, FrontMatter frontMatter, @Nullable MapNode fields) {
    Span start() {
      return frontMatter.at(reading.text());
    }
  }
}
