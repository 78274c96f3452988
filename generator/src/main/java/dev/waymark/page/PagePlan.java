package dev.waymark.page;

import dev.waymark.model.MediaFile;
import dev.waymark.model.SiteFile;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a site consists of. Thread-safe.
 *
 * <p>Pages are many, and large with all they show. So they are planned one part of the site at a
 * time, each time anew: whoever renders a part lets go of it before the next.
 */
public final class PagePlan {
  /**
   * Pages that are planned together.
   *
   * @param name tells it from the other parts of a site
   * @param text of the source that it shows as a whole; where it is the same, and the outlines of
   *     all others are, so are the pages
   * @param pages plans them
   */
  public record Part(String name, Object text, Supplier<List<Page>> pages) {}

  private final List<Part> parts;
  private final Planning planning;
  private final List<PreviewView> previews;
  private final List<SiteFile> files;

  PagePlan(List<Part> parts, Planning planning, List<PreviewView> previews, List<SiteFile> files) {
    this.parts = List.copyOf(parts);
    this.planning = planning;
    this.previews = List.copyOf(previews);
    this.files = List.copyOf(files);
  }

  /** Return the parts in the order they are published, each of which plans its pages. */
  public List<Part> parts() {
    return parts;
  }

  /** Plan all pages. */
  public Stream<Page> pages() {
    return parts.stream().flatMap(part -> part.pages().get().stream());
  }

  /** Return what to publish as it is, since a page that was planned shows it or links to it. */
  public List<MediaFile> media() {
    return planning.media();
  }

  /** Return the pictures to be drawn. */
  public List<PreviewView> previews() {
    return previews;
  }

  /** Return the files that pages show and that are in no source. */
  public List<SiteFile> files() {
    return files;
  }
}
