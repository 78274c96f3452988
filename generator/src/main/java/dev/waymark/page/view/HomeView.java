package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page with all guides of its language. */
public record HomeView(
    HeadView head, String title, @Nullable String summary, List<GuideCard> guides)
    implements PageView {
  public HomeView {
    guides = List.copyOf(guides);
  }
}
