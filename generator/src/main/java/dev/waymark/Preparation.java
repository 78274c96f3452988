package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.image.PictureResizer;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import java.util.List;

/**
 * A checked site, and all it takes to make its files.
 *
 * @param known parts of the site that need not be made
 * @param problems that were found on the way
 */
record Preparation(
    Setting setting,
    Site site,
    PictureResizer pictures,
    Books books,
    PagePlanner planner,
    KnownParts known,
    List<Diagnostic> problems) {
  Preparation {
    problems = List.copyOf(problems);
  }

  /** Return the same for a site in which no more has changed than what some texts say. */
  Preparation with(Site other) {
    return new Preparation(
        setting, other, pictures, books.with(other), planner.with(other), known, problems);
  }

  /** Plan all pages. */
  PagePlan plan() {
    return planner.plan();
  }
}
