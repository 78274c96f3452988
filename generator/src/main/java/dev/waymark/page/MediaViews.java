package dev.waymark.page;

import dev.waymark.model.ImageSize;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Picture;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Video;
import dev.waymark.page.view.PictureView;
import dev.waymark.page.view.VideoView;
import org.jspecify.annotations.Nullable;

/** Builds the views of pictures and videos. */
final class MediaViews {
  private final PageContext context;

  MediaViews(PageContext context) {
    this.context = context;
  }

  @Nullable PictureView picture(SourcePath source, @Nullable Picture picture) {
    if (picture == null) {
      return null;
    }
    MediaFile file = context.links().media(source, picture.source().value());
    ImageSize size = file.size() == null ? new ImageSize(0, 0) : file.size();
    SourceSet sources = new SourceSet(file, context.links()::href);
    return new PictureView(
        sources.src(),
        sources.srcset(),
        sources.modern(),
        sources.full(),
        picture.alt(),
        picture.caption(),
        size.width(),
        size.height());
  }

  @Nullable VideoView video(SourcePath source, @Nullable Video video) {
    return video == null
        ? null
        : new VideoView(
            href(source, video.source()),
            href(source, video.captions()),
            href(source, video.transcript()),
            video.poster() == null ? null : href(source, video.poster()));
  }

  private String href(SourcePath source, Located<String> reference) {
    return context.links().href(source, reference.value());
  }
}
