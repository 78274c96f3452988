package dev.waymark.page;

import dev.waymark.model.MediaFile;
import dev.waymark.model.Rendition;
import dev.waymark.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What browsers choose from where a page shows a picture (HTML, 4.8.4.2.1). The picture itself is
 * among it only where no page needs a larger copy than there is.
 */
record SourceSet(MediaFile file, Function<Route, String> href) {
  /** Return the one for browsers that don't choose, the largest. */
  String src() {
    return isReduced() ? href.apply(file.route(largest())) : whole();
  }

  /**
   * Return all with their widths, the smaller ones first; {@code null} where there is one alone.
   */
  @Nullable String srcset() {
    if (file.renditions().isEmpty() || file.size() == null) {
      return null;
    }
    List<String> candidates = new ArrayList<>();
    for (Rendition rendition : file.renditions()) {
      candidates.add(href.apply(file.route(rendition)) + " " + rendition.size().width() + "w");
    }
    if (!isReduced()) {
      candidates.add(whole() + " " + file.size().width() + "w");
    }
    return String.join(", ", candidates);
  }

  /** Return the picture itself, where pages show a smaller copy of it; else {@code null}. */
  @Nullable String full() {
    return isReduced() ? whole() : null;
  }

  private boolean isReduced() {
    return !file.renditions().isEmpty() && largest().size().width() >= Rendition.WIDEST;
  }

  private Rendition largest() {
    return file.renditions().get(file.renditions().size() - 1);
  }

  private String whole() {
    return href.apply(file.route());
  }
}
