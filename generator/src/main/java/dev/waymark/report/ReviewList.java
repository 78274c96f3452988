package dev.waymark.report;

import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Review;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists who reviewed each guide and when it is due again, as CSV (RFC 4180) for a spreadsheet.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class ReviewList {
  private static final List<String> HEADER =
      List.of("guide", "title", "language", "reviewer", "role", "last", "next");

  private ReviewList() {}

  /** Return a row for each guide, by the path of its file, under a row of names. */
  public static String write(Site site) {
    return Stream.concat(
            Stream.of(HEADER),
            site.guides().stream()
                .filter(guide -> !guide.isUntranslated())
                .map(SiteGuide::guide)
                .sorted((a, b) -> a.document().source().compareTo(b.document().source()))
                .map(ReviewList::row))
        .map(row -> row.stream().map(ReviewList::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static List<String> row(Guide guide) {
    Document document = guide.document();
    Review review = guide.review();
    return List.of(
        document.source().value(),
        document.title().value(),
        document.language(),
        review == null ? "" : review.by().value(),
        review == null ? "" : text(review.role()),
        review == null ? "" : text(review.last()),
        review == null ? "" : text(review.next()));
  }

  private static String text(@Nullable Located<?> value) {
    return value == null ? "" : value.value().toString();
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
