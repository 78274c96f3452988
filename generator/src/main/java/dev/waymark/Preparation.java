package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.image.PictureResizer;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;
import java.util.function.Supplier;

/** A checked site, and all it takes to make its files. */
record Preparation(
    Setting setting, Site site, PictureResizer pictures, Books books, PagePlanner planner) {
  /** Plan all pages. */
  PagePlan plan(Workers workers) {
    return planner.plan(parts -> workers.map(Stage.PLAN, parts, Supplier::get));
  }
}
