package dev.waymark;

import dev.waymark.image.PictureResizer;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import dev.waymark.render.PageRenderer;
import java.util.Map;

/**
 * A checked site, and all it takes to make its files.
 *
 * @param localizers by the tag of the language
 */
record Preparation(
    Site site,
    Map<String, Localizer> localizers,
    Previews previews,
    PictureResizer pictures,
    Books books,
    PagePlanner planner,
    PageRenderer renderer) {
  /** Plan all pages. */
  PagePlan plan() {
    return planner.plan();
  }
}
