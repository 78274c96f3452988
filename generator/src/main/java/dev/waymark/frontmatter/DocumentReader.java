package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.model.Body;
import dev.waymark.model.DataValue;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Located;
import dev.waymark.model.Silence;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Translation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what guides and pages have in common. */
final class DocumentReader {
  /** Languages of two letters (ISO 639-1). */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;
  private final Vocabulary vocabulary;
  private final SourcePath path;
  private final Span start;

  DocumentReader(
      Reading reading,
      ScalarReader scalars,
      NameReader names,
      Vocabulary vocabulary,
      SourcePath path,
      Span start) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
    this.vocabulary = vocabulary;
    this.path = path;
    this.start = start;
  }

  Document read(FieldReader fields, Body body) {
    Located<String> title = fields.require("title", scalars::text, "write title: and a heading");
    Boolean draft = fields.read("draft", scalars::bool);
    return new Document(
        path,
        language(fields),
        fields.read("slug", names::slug),
        title == null ? new Located<>("", start) : title,
        fields.read("summary", scalars::text),
        fields.list("aliases", names::alias),
        draft != null && draft,
        dates(fields),
        fields.read("translation", this::translation),
        fields.map("silence", this::silence),
        extra(fields),
        body);
  }

  private String language(FieldReader fields) {
    Located<String> written = fields.read("language", this::declaredLanguage);
    String[] parts = path.name().split("\\.", -1);
    String suffix = parts.length > 2 ? parts[parts.length - 2] : "";
    if (written != null) {
      checkName(written, suffix);
      return written.value();
    }
    if (vocabulary.languages().contains(suffix)) {
      return suffix;
    }
    if (LANGUAGES.contains(suffix)) {
      reading.report(
          FrontMatterRule.UNDECLARED_LANGUAGE,
          Span.ofFile(path.value()),
          "this file's name ends like that of a translation, but the site has no language \""
              + suffix
              + "\"",
          "declare it in site.yaml, as in languages: { "
              + suffix
              + ": { name: … } }, or rename it");
    }
    return vocabulary.config().mainLanguage().tag();
  }

  /** A translation whose name says another language would be held to no original. */
  private void checkName(Located<String> written, String suffix) {
    if (vocabulary.languages().contains(suffix) && !suffix.equals(written.value())) {
      reading.report(
          FrontMatterRule.LANGUAGE_CLASH,
          written.at(),
          "this file's name says that it is in \"" + suffix + "\"",
          "delete this line, or let the file's name end in ." + written.value() + ".md");
    }
  }

  private @Nullable Located<String> declaredLanguage(Node node) {
    Located<String> tag = scalars.text(node);
    if (tag == null || vocabulary.languages().contains(tag.value())) {
      return tag;
    }
    reading.report(
        FrontMatterRule.UNKNOWN_LANGUAGE,
        tag.at(),
        "\"" + tag.value() + "\" is not a language of this site",
        NearestName.hint(
            tag.value(),
            vocabulary.languages().stream().filter(each -> isAkin(each, tag.value())).toList(),
            "site.yaml declares: " + String.join(", ", vocabulary.languages())));
    return null;
  }

  /** Any two tags of two letters differ by no more than a slip would. */
  private static boolean isAkin(String tag, String written) {
    return written.length() > 2 && tag.regionMatches(true, 0, written, 0, 2);
  }

  private @Nullable Translation translation(Node node) {
    FieldReader fields = FieldReader.of(reading, node, DocumentShapes.TRANSLATION);
    if (fields == null) {
      return null;
    }
    Located<String> by = fields.read("by", scalars::text);
    Located<String> reviewedBy = fields.read("reviewedBy", scalars::text);
    fields.finish();
    return new Translation(by, reviewedBy);
  }

  private @Nullable Silence silence(Entry entry) {
    Located<String> reason = scalars.text(entry.value());
    Located<String> code = new Located<>(entry.key().value(), reading.span(entry.key()));
    return reason == null ? null : new Silence(code, reason.value());
  }

  private Dates dates(FieldReader fields) {
    Located<LocalDate> published = fields.read("published", scalars::date);
    Located<LocalDate> updated = fields.read("updated", scalars::date);
    Located<LocalDate> expires = fields.read("expires", scalars::date);
    if (published != null && updated != null && updated.value().isBefore(published.value())) {
      reading.report(
          FrontMatterRule.DATE_ORDER,
          updated.at(),
          "it was updated before it was published",
          "it was published on " + published.value());
    }
    return new Dates(published, updated, expires);
  }

  private Map<String, DataValue> extra(FieldReader fields) {
    Map<String, DataValue> extra = new LinkedHashMap<>();
    for (String name : vocabulary.config().extra()) {
      DataValue value = fields.read(name, DataNodes::value);
      if (value != null) {
        extra.put(name, value);
      }
    }
    return extra;
  }
}
