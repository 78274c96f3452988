package dev.waymark.page;

import dev.waymark.model.Route;
import java.util.List;

/** A page on the way from the home page to another, named in the language of the readers. */
record Crumb(String label, Route route) {
  static Crumb home(PageContext context) {
    return new Crumb(
        context
            .planning()
            .localizer(context.readers().tag())
            .message("breadcrumbs.home", List.of())
            .orElse("/"),
        context.site().config().home(context.readers().tag()));
  }
}
