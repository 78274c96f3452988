package dev.waymark.page;

import dev.waymark.model.MediaFile;
import dev.waymark.model.SiteFile;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import java.util.List;

/**
 * What a site consists of.
 *
 * @param pages to render
 * @param media to publish as it is, since a page shows it or links to it
 * @param previews to be drawn
 * @param files that pages show and that are in no source
 */
public record PagePlan(
    List<Page> pages, List<MediaFile> media, List<PreviewView> previews, List<SiteFile> files) {
  public PagePlan {
    pages = List.copyOf(pages);
    media = List.copyOf(media);
    previews = List.copyOf(previews);
    files = List.copyOf(files);
  }
}
