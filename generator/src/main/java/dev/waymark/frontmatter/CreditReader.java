package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Author;
import dev.waymark.model.Located;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads who and what a guide stands on: authors, review, references. */
final class CreditReader {
  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;

  CreditReader(Reading reading, ScalarReader scalars, NameReader names) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
  }

  @Nullable Author author(Node node) {
    if (node instanceof ScalarNode) {
      Located<String> name = scalars.text(node);
      return name == null ? null : new Author(name, null);
    }
    FieldReader fields = FieldReader.of(reading, node, CreditShapes.AUTHOR);
    if (fields == null) {
      return null;
    }
    Located<String> name = fields.require("name", scalars::text, null);
    Located<String> url = fields.read("url", names::url);
    fields.finish();
    return name == null ? null : new Author(name, url);
  }

  @Nullable Review review(Node node) {
    FieldReader fields = FieldReader.of(reading, node, CreditShapes.REVIEW);
    if (fields == null) {
      return null;
    }
    Located<String> by = fields.require("by", scalars::text, "name the reviewer");
    Located<String> role = fields.read("role", scalars::text);
    Located<LocalDate> last = fields.read("last", scalars::date);
    Located<LocalDate> next = fields.read("next", scalars::date);
    fields.finish();
    if (last != null && next != null && !next.value().isAfter(last.value())) {
      reading.report(
          FrontMatterRule.DATE_ORDER,
          next.at(),
          "the next review is not later than the last one",
          "the last one was on " + last.value());
    }
    return by == null ? null : new Review(by, role, last, next);
  }

  @Nullable Reference reference(Node node) {
    FieldReader fields = FieldReader.of(reading, node, CreditShapes.REFERENCE);
    if (fields == null) {
      return null;
    }
    Located<String> title = fields.require("title", scalars::text, "name the source");
    Located<String> publisher = fields.read("publisher", scalars::text);
    Located<String> url = fields.read("url", names::url);
    Located<LocalDate> accessed = fields.read("accessed", scalars::date);
    fields.finish();
    return title == null ? null : new Reference(title, publisher, url, accessed);
  }
}
