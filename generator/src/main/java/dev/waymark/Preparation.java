package dev.waymark;

import dev.waymark.image.PictureResizer;
import dev.waymark.model.Site;
import dev.waymark.page.PagePlan;
import dev.waymark.page.PagePlanner;

/** A checked site, and all it takes to make its files. */
record Preparation(
    Setting setting, Site site, PictureResizer pictures, Books books, PagePlanner planner) {
  /** Plan all pages. */
  PagePlan plan() {
    return planner.plan();
  }
}
