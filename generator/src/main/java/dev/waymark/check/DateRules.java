package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Review;
import dev.waymark.model.Site;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Dates that depend on the day of the build. */
final class DateRules {
  private final Site site;

  DateRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    return site.guides().stream()
        .filter(guide -> !guide.isUntranslated())
        .map(guide -> guide.guide().review())
        .filter(Objects::nonNull)
        .flatMap(this::checkReview)
        .toList();
  }

  private Stream<Diagnostic> checkReview(Review review) {
    if (review.last() == null || !review.last().value().isAfter(site.date())) {
      return Stream.empty();
    }
    return Stream.of(
        Diagnostic.of(
            CheckRule.REVIEW_IN_FUTURE,
            "the last review is after the day of this build, " + site.date(),
            review.last().at(),
            "write the day on which the review took place"));
  }
}
