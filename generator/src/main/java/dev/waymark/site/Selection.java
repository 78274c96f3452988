package dev.waymark.site;

import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Exclusion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is let into a site.
 *
 * @param date the editorial date of the build
 * @param drafts whether unfinished texts are
 * @param future whether texts published after {@code date} are
 * @param expired whether texts that expired before {@code date} are
 */
public record Selection(LocalDate date, boolean drafts, boolean future, boolean expired) {
  /** Return why a text is left out; empty where it is let in. */
  public Optional<Exclusion> exclusion(Document document) {
    Dates dates = document.dates();
    boolean early = dates.published() != null && dates.published().value().isAfter(date);
    boolean late = dates.expires() != null && dates.expires().value().isBefore(date);
    if (document.draft() && !drafts) {
      return Optional.of(Exclusion.DRAFT);
    }
    if (early && !future) {
      return Optional.of(Exclusion.FUTURE);
    }
    return late && !expired ? Optional.of(Exclusion.EXPIRED) : Optional.empty();
  }
}
