package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.ImportReport.Entry;
import dev.waymark.ImportReport.Outcome;
import dev.waymark.data.DataReader;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.DataFileParser;
import dev.waymark.frontmatter.Slugs;
import dev.waymark.frontmatter.TimeParser;
import dev.waymark.migrate.GuideImporter;
import dev.waymark.migrate.ImportedGuide;
import dev.waymark.migrate.Readers;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.Segment;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.newfile.NewFiles;
import dev.waymark.source.Collected;
import dev.waymark.source.FolderCollector;
import dev.waymark.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One import, from a folder of texts to new files. Not thread-safe. */
final class Importing {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final ImportOptions options;
  private final FolderCollector folder;
  private final NewFiles newFiles;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<SourcePath, Parsed<Optional<SourceText>>> unread = new HashMap<>();

  /**
   * Prepare an import.
   *
   * @throws IllegalArgumentException where the folder is that of the guides, or lies in it
   */
  Importing(ImportOptions options) {
    Path guides = options.sourceDirectory().resolve("guides");
    this.options = options;
    this.folder = new FolderCollector(options.from(), guides);
    this.newFiles = new NewFiles(options.sourceDirectory());
  }

  ImportReport run(Workers workers) {
    Collected collected = folder.collect();
    findings.addAll(collected.problems());
    List<ImportedGuide> guides = workers.map(Stage.PARSE, List.of(collected), this::guides).get(0);
    Map<String, Entry> entries = new TreeMap<>();
    Map<SourcePath, SourcePath> copies = new TreeMap<>();
    for (ImportedGuide guide : guides) {
      Entry entry = write(guide);
      entries.put(entry.source(), entry);
      if (entry.outcome() != Outcome.NOT_IMPORTED) {
        copies.putAll(guide.copies());
      }
    }
    unread.forEach((path, problem) -> entries.put(path.value(), unread(path, problem)));
    return new ImportReport(List.copyOf(entries.values()), copy(copies), findings);
  }

  private List<ImportedGuide> guides(Collected collected) {
    List<SourceText> texts = new ArrayList<>();
    for (SourcePath path : collected.texts()) {
      Parsed<Optional<SourceText>> text = folder.read(path);
      text.value().ifPresentOrElse(texts::add, () -> unread.put(path, text));
    }
    SiteConfig config = config();
    return new GuideImporter(config, readers(config), options.date())
        .importAll(texts, Set.copyOf(collected.files()));
  }

  /** Return what the site says of itself; where it says nothing yet, as little as it could. */
  private SiteConfig config() {
    SourceReader reader = new SourceReader(options.sourceDirectory());
    if (!reader.exists(SITE_FILE)) {
      findings.add(
          new Diagnostic(
              Severity.INFO,
              "site-file-missing",
              "the content folder has no file site.yaml",
              Span.ofFile(SITE_FILE.value()),
              "write one; a single line will do: title: My guides",
              null));
      return ContentParser.parseSite(new SourceText(SITE_FILE, "", "title: Guides\n"))
          .value()
          .orElseThrow();
    }
    Parsed<Optional<SiteConfig>> parsed = ContentParser.parseSite(reader, SITE_FILE);
    return parsed
        .value()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "site.yaml can't be read: mend what waymark:check says about it first"));
  }

  private Readers readers(SiteConfig config) {
    ContentParser parser = new ContentParser(new SourceReader(options.sourceDirectory()), config);
    DataReader data = new DataReader();
    return new Readers(
        new DataFileParser()::parse,
        data::readToml,
        data::readJson,
        TimeParser::read,
        Slugs::slugify,
        text -> look(parser.parseGuide(text)));
  }

  private static Readers.Seen look(Parsed<Optional<Guide>> parsed) {
    List<String> paths =
        parsed.value().stream()
            .flatMap(guide -> guide.document().body().segments().stream())
            .flatMap(segment -> path(segment).stream())
            .toList();
    return new Readers.Seen(parsed.problems(), paths);
  }

  private static Optional<String> path(Segment segment) {
    if (segment instanceof Segment.Link link) {
      return Optional.of(link.target().value());
    }
    return segment instanceof Segment.Image image
        ? Optional.of(image.source().value())
        : Optional.empty();
  }

  private Entry write(ImportedGuide guide) {
    String source = guide.source().value();
    SourcePath target = guide.target();
    if (target == null) {
      return new Entry(source, "", Outcome.NOT_IMPORTED, guide.carried(), guide.findings());
    }
    boolean written = newFiles.create(target, guide.text().getBytes(StandardCharsets.UTF_8));
    Outcome outcome = written ? Outcome.WRITTEN : Outcome.THERE_ALREADY;
    return new Entry(source, target.value(), outcome, guide.carried(), guide.findings());
  }

  private static Entry unread(SourcePath path, Parsed<Optional<SourceText>> problem) {
    return new Entry(path.value(), "", Outcome.NOT_IMPORTED, List.of(), problem.problems());
  }

  private List<String> copy(Map<SourcePath, SourcePath> copies) {
    List<String> copied = new ArrayList<>();
    copies.forEach(
        (target, source) -> {
          Parsed<Optional<byte[]>> bytes = folder.bytes(source);
          findings.addAll(bytes.problems());
          boolean written =
              bytes.value().isPresent() && newFiles.create(target, bytes.value().get());
          if (written) {
            copied.add(target.value());
          }
        });
    return copied;
  }
}
