package dev.waymark.page;

import dev.waymark.model.Route;
import java.util.List;

/** A page on the way from the home page to another, named in the language of the readers. */
record Crumb(String label, Route route) {
  static Crumb home(PageContext context) {
    String readers = context.readers().tag();
    return new Crumb(
        context.planning().localizer(readers).message("breadcrumbs.home", List.of()).orElse("/"),
        context.site().config().home(readers));
  }
}
