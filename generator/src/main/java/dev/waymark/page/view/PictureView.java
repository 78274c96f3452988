package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src where it is, relative to the page
 * @param srcset copies with their widths, for the attribute of that name, which needs {@code sizes}
 *     beside it; nothing where there are none
 * @param sources copies in other formats, each for an element inside a {@code picture}, which needs
 *     {@code sizes} too
 * @param full where the whole picture is, where pages show a smaller copy of it
 * @param alt what it shows; empty for a decorative picture
 * @param caption shown below it
 * @param width in CSS pixels; 0 where it is not known
 * @param height in CSS pixels; 0 where it is not known
 */
public record PictureView(
    String src,
    @Nullable String srcset,
    List<SourceView> sources,
    @Nullable String full,
    String alt,
    @Nullable String caption,
    int width,
    int height) {
  public PictureView {
    sources = List.copyOf(sources);
  }
}
