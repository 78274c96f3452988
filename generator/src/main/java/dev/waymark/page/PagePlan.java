package dev.waymark.page;

import dev.waymark.model.MediaFile;
import dev.waymark.page.view.Page;
import java.util.List;

/**
 * What a site consists of.
 *
 * @param pages to render
 * @param media to publish as it is, since a page shows it or links to it
 */
public record PagePlan(List<Page> pages, List<MediaFile> media) {
  public PagePlan {
    pages = List.copyOf(pages);
    media = List.copyOf(media);
  }
}
