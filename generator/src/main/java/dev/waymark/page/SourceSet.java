package dev.waymark.page;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Rendition;
import dev.waymark.model.Route;
import dev.waymark.page.view.SourceView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Return how large that one is; {@code null} where it does not say. */
  @Nullable ImageSize size() {
    return isReduced() ? largest().size() : file.size();
  }

  /** Return all with their widths, the smaller ones first; {@code null} where it is alone. */
  @Nullable String srcset() {
    if (own().isEmpty() || file.size() == null) {
      return null;
    }
    String copies = candidates(own());
    return isReduced() ? copies : copies + ", " + whole() + " " + file.size().width() + "w";
  }

  /** Return those in other formats, which browsers that know them take. */
  List<SourceView> modern() {
    List<Rendition> modern = file.renditions().stream().filter(Rendition::isModern).toList();
    return modern.isEmpty()
        ? List.of()
        : List.of(new SourceView(modern.get(0).type(), candidates(modern)));
  }

  /** Return the picture itself, where pages show a smaller copy of it; else {@code null}. */
  @Nullable String full() {
    return isReduced() ? whole() : null;
  }

  private String candidates(List<Rendition> renditions) {
    return renditions.stream()
        .map(each -> href.apply(file.route(each)) + " " + each.size().width() + "w")
        .collect(Collectors.joining(", "));
  }

  private List<Rendition> own() {
    return file.renditions().stream().filter(each -> !each.isModern()).toList();
  }

  private boolean isReduced() {
    return !own().isEmpty() && largest().size().width() >= Rendition.WIDEST;
  }

  private Rendition largest() {
    return own().get(own().size() - 1);
  }

  private String whole() {
    return href.apply(file.route());
  }
}
