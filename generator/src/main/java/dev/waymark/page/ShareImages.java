package dev.waymark.page;

import dev.waymark.model.Guide;
import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Picture;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.ShareImageView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture for those who link to a page: the guide's, a drawn one, or the site's. Who
 * shows such pictures takes bitmaps alone.
 */
final class ShareImages {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");
  private static final List<String> BITMAPS = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp");
  private static final ImageSize PREVIEW = new ImageSize(1200, 630);

  private final PageContext context;

  ShareImages(PageContext context) {
    this.context = context;
  }

  @Nullable ShareImageView of(SiteGuide siteGuide) {
    Guide guide = siteGuide.guide();
    ShareImageView own = bitmap(guide.document().source(), guide.image());
    String preview =
        context.planning().previews() && !siteGuide.isUntranslated()
            ? context.absolute(PreviewViewBuilder.route(siteGuide.route()))
            : null;
    if (own != null || preview == null) {
      return own;
    }
    return new ShareImageView(
        preview, guide.document().title().value(), PREVIEW.width(), PREVIEW.height());
  }

  @Nullable ShareImageView ofSite() {
    return bitmap(SITE_FILE, context.config().image());
  }

  private @Nullable ShareImageView bitmap(SourcePath source, @Nullable Picture picture) {
    if (picture == null || !isBitmap(picture.source().value())) {
      return null;
    }
    MediaFile file = context.links().media(source, picture.source().value());
    if (context.absolute(file.route()) == null) {
      return null;
    }
    SourceSet sources = // some who show such pictures take none of several megabytes
        new SourceSet(file, route -> Objects.requireNonNull(context.absolute(route)));
    ImageSize size = sources.size() == null ? new ImageSize(0, 0) : sources.size();
    return new ShareImageView(sources.src(), picture.alt(), size.width(), size.height());
  }

  private static boolean isBitmap(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return BITMAPS.stream().anyMatch(name::endsWith);
  }
}
