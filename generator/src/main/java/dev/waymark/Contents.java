package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.DataValue;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.source.SourceFiles;
import dev.waymark.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every file of a content folder, parsed.
 *
 * @param unreadable files that have an error instead of a guide or page
 */
record Contents(
    List<Guide> guides,
    List<Document> pages,
    Map<String, DataValue> data,
    Set<SourcePath> unreadable) {
  static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  /** Parse {@code site.yaml}, which all other files depend on; empty where it can't be read. */
  static Parsed<Optional<SiteConfig>> parseSite(Workers workers, SourceFiles texts) {
    return workers
        .map(Stage.PARSE, List.of(SITE_FILE), path -> ContentParser.parseSite(texts, path))
        .get(0);
  }

  static Contents parse(Workers workers, ContentParser parser, SourceTree tree, Findings findings) {
    Set<SourcePath> unreadable = new HashSet<>();
    List<Guide> guides = parse(workers, tree.guides(), parser::parseGuide, findings, unreadable);
    List<Document> pages = parse(workers, tree.pages(), parser::parsePage, findings, unreadable);
    return new Contents(guides, pages, parseData(workers, parser, tree, findings), unreadable);
  }

  /** Parse data files; of two with one name but for the ending, neither can be told by it. */
  private static Map<String, DataValue> parseData(
      Workers workers, ContentParser parser, SourceTree tree, Findings findings) {
    List<Parsed<Optional<DataValue>>> parsed =
        workers.map(Stage.PARSE, tree.data(), parser::parseData);
    Map<String, DataValue> data = new TreeMap<>();
    Map<String, SourcePath> sources = new TreeMap<>();
    for (int i = 0; i < parsed.size(); i++) {
      SourcePath source = tree.data().get(i);
      String name = source.name().substring(0, source.name().lastIndexOf('.'));
      SourcePath first = sources.putIfAbsent(name, source);
      if (first != null) {
        findings.addAll(List.of(sameName(source, first)));
      }
      findings.take(parsed.get(i)).ifPresent(value -> data.put(name, value));
    }
    return data;
  }

  /** Return what guides and pages have in common. */
  Stream<Document> documents() {
    return Stream.concat(guides.stream().map(Guide::document), pages.stream());
  }

  private static Diagnostic sameName(SourcePath source, SourcePath first) {
    return Diagnostic.of(
        BuildRule.DUPLICATE_DATA,
        "templates can't tell this file from " + first,
        Span.ofFile(source.value()),
        "rename one of them");
  }

  private static <T> List<T> parse(
      Workers workers,
      List<SourcePath> sources,
      Function<SourcePath, Parsed<Optional<T>>> parse,
      Findings findings,
      Set<SourcePath> unreadable) {
    List<Parsed<Optional<T>>> results = workers.map(Stage.PARSE, sources, parse);
    List<T> values = new ArrayList<>(results.size());
    for (int i = 0; i < results.size(); i++) {
      Optional<T> value = findings.take(sources.get(i).value(), results.get(i));
      if (value.isPresent()) {
        values.add(value.get());
      } else {
        unreadable.add(sources.get(i));
      }
    }
    return values;
  }
}
