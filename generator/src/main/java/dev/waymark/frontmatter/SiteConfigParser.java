package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Language;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code site.yaml}.
 *
 * <p>What its author did wrong is a problem of the result, never an exception. Thread-safe.
 */
public final class SiteConfigParser {
  private static final int LONGEST = 1024 * 1024;

  private final Function<PlacedText, Parsed<RichText>> inline;

  /**
   * Make a parser.
   *
   * @param inline parses a text with inline Markdown; thread-safe
   */
  public SiteConfigParser(Function<PlacedText, Parsed<RichText>> inline) {
    this.inline = inline;
  }

  /**
   * Parse the file.
   *
   * @return what it says, as good as it allows, or empty where it cannot be read
   */
  public Parsed<Optional<SiteConfig>> parse(SourceText siteYaml) {
    Reading reading = new Reading(FileText.of(siteYaml), inline);
    FileText text = reading.text();
    Span start = text.span(0, text.lineEnd(1));
    MapNode map = RootReader.read(reading, 0, text.text().length(), start, LONGEST);
    Optional<SiteConfig> config =
        map == null ? Optional.empty() : Optional.of(read(reading, start, map));
    // Each language reads what all of them share, with the same problems.
    return new Parsed<>(config, reading.problems().stream().distinct().toList());
  }

  private static SiteConfig read(Reading reading, Span start, MapNode map) {
    int before = reading.problems().size();
    List<String> tags = languages(reading, start, map);
    boolean known = reading.problems().size() == before;
    Translations translations = new Translations(reading, tags, known);
    SiteConfig main = new SiteReader(reading, start).read(translations.in(map, tags.get(0)));
    Map<String, SiteConfig> others = new LinkedHashMap<>();
    for (String tag : tags.subList(1, tags.size())) {
      others.put(tag, new SiteReader(reading, start).read(translations.in(map, tag)));
    }
    return main.withTranslations(others);
  }

  private static List<String> languages(Reading reading, Span start, MapNode map) {
    FieldReader fields = new FieldReader(reading, map, SiteShapes.SITE, start);
    return new LanguageReader(reading, new ScalarReader(reading))
        .read(fields).stream().map(Language::tag).toList();
  }
}
