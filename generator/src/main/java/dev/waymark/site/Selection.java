package dev.waymark.site;

import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import java.time.LocalDate;

/**
 * What is let into a site.
 *
 * @param date the editorial date of the build
 * @param drafts whether unfinished texts are
 * @param future whether texts published after {@code date} are
 * @param expired whether texts that expired before {@code date} are
 */
public record Selection(LocalDate date, boolean drafts, boolean future, boolean expired) {
  /** Return whether a text is let in. */
  public boolean includes(Document document) {
    Dates dates = document.dates();
    boolean early = dates.published() != null && dates.published().value().isAfter(date);
    boolean late = dates.expires() != null && dates.expires().value().isBefore(date);
    return (drafts || !document.draft()) && (future || !early) && (expired || !late);
  }
}
