package dev.waymark.migrate;

import dev.waymark.model.Language;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes guides of texts that were written for Jekyll, Hugo or JBake.
 *
 * <p>Each is a draft. What must be there and is not is a text that begins with {@code TODO:}. Equal
 * texts give equal guides. Call it on a thread with a deep stack.
 */
public final class GuideImporter {
  private final SiteConfig config;
  private final Readers readers;
  private final LocalDate date;

  /**
   * Import into one site.
   *
   * @param config which declares the site's languages, terms and own fields
   * @param date the day of the import, for texts that have none
   */
  public GuideImporter(SiteConfig config, Readers readers, LocalDate date) {
    this.config = config;
    this.readers = readers;
    this.date = date;
  }

  /**
   * Import a collection.
   *
   * @param texts its Markdown files, in order: of two that would become one file, the first does
   * @param files the other files that lie beside them
   * @return what became of each text, in the same order
   */
  public List<ImportedGuide> importAll(List<SourceText> texts, Set<SourcePath> files) {
    Names names =
        new Names(
            readers.slug(),
            config.languages().stream().map(Language::tag).collect(Collectors.toSet()));
    List<Original> originals = new ArrayList<>();
    Map<SourcePath, ImportedGuide> results = new HashMap<>();
    Set<SourcePath> taken = new HashSet<>();
    for (SourceText text : texts) {
      Notes notes = new Notes(text.path().value());
      Optional<Header> header = read(text, notes);
      if (header.isPresent()) {
        SourcePath target = target(names, text.path(), taken, notes);
        originals.add(new Original(text.path(), target, header.get(), notes));
      } else {
        results.put(text.path(), ImportedGuide.none(text.path(), notes));
      }
    }
    Collection collection = new Collection(names, originals, files);
    Claims claims = new Claims(readers.slug(), originals);
    for (Original each : originals) {
      GuideMaker maker = new GuideMaker(each, config, readers, collection, claims, date);
      results.put(each.source(), maker.make());
    }
    return texts.stream().map(text -> results.get(text.path())).toList();
  }

  private Optional<Header> read(SourceText text, Notes notes) {
    if (text.path().name().startsWith("_index.")) {
      notes.refuse(
          "section-page", 0, "this text stands before a list of others", "nothing was made of it");
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    String plain = text.text().replace("\r\n", "\n").replace('\r', '\n');
    for (String line : plain.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, withoutControls(line, lines.size() + 1, notes)));
    }
    return new HeaderReader(readers, notes, text.path(), lines).read();
  }

  private static String withoutControls(String line, int number, Notes notes) {
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .filter(c -> c == '\t' || (!Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF))
        .forEach(clean::appendCodePoint);
    if (clean.length() < line.length()) {
      notes.warn(
          "control-character",
          number,
          "an invisible control character is here",
          "it was left out: it may have come with pasted text");
    }
    return clean.toString();
  }

  private static SourcePath target(
      Names names, SourcePath source, Set<SourcePath> taken, Notes notes) {
    SourcePath wanted = names.guide(source);
    SourcePath target = wanted;
    for (int number = 2; !taken.add(target); number++) {
      target = Names.another(wanted, number);
    }
    if (!target.equals(wanted)) {
      notes.warn(
          "same-name",
          0,
          "another text became " + wanted + " already",
          "this one became " + target + ": rename it, if you like");
    }
    return target;
  }
}
