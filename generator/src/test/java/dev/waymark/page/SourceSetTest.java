package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Rendition;
import dev.waymark.model.Route;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.SourceView;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SourceSetTest {
  private static final String DIGEST = "0123456789abcdef";

  @Test
  void pictureWithoutCopiesIsAlone() {
    SourceSet sources = of(400);
    assertThat(sources.src()).isEqualTo("media/a-0123456789.jpg");
    assertThat(sources.srcset()).isNull();
    assertThat(sources.full()).isNull();
  }

  @Test
  void pictureThatPagesNeedIsAmongItsCopies() {
    SourceSet sources = of(1300, 480, 960);
    assertThat(sources.src()).isEqualTo("media/a-0123456789.jpg");
    assertThat(sources.srcset())
        .isEqualTo(
            "media/a-0123456789-480w.jpg 480w, media/a-0123456789-960w.jpg 960w,"
                + " media/a-0123456789.jpg 1300w");
    assertThat(sources.full()).isNull();
  }

  @Test
  void pictureThatIsLargerIsLinkedTo() {
    SourceSet sources = of(4000, 480, 960, 1440);
    assertThat(sources.src()).isEqualTo("media/a-0123456789-1440w.jpg");
    assertThat(sources.srcset()).endsWith(" media/a-0123456789-1440w.jpg 1440w");
    assertThat(sources.full()).isEqualTo("media/a-0123456789.jpg");
    assertThat(sources.size()).isEqualTo(new ImageSize(1440, 100));
  }

  @Test
  void pictureThatIsLighterThanItsLargestCopyIsShownItself() {
    SourceSet sources = of(4000, 480, 960);
    assertThat(sources.src()).isEqualTo("media/a-0123456789.jpg");
    assertThat(sources.srcset()).endsWith(" media/a-0123456789.jpg 4000w");
  }

  @Test
  void copiesInOtherFormatsStandApart() {
    MediaFile file =
        of(1300, 480)
            .file()
            .withRenditions(List.of(copy("jpeg", 480), copy("webp", 480), copy("webp", 1300)));
    SourceSet sources = new SourceSet(file, Route::path);
    assertThat(sources.srcset())
        .isEqualTo("media/a-0123456789-480w.jpg 480w, media/a-0123456789.jpg 1300w");
    assertThat(sources.modern())
        .containsExactly(
            new SourceView(
                "image/webp",
                "media/a-0123456789-480w.webp 480w, media/a-0123456789-1300w.webp 1300w"));
    assertThat(of(1300, 480).modern()).isEmpty();
  }

  private static Rendition copy(String format, int width) {
    return new Rendition("image/" + format, new ImageSize(width, 100), DIGEST);
  }

  private static SourceSet of(int width, int... copies) {
    List<Rendition> renditions = IntStream.of(copies).mapToObj(each -> copy("jpeg", each)).toList();
    MediaFile file =
        new MediaFile(new SourcePath("guides/a.jpg"), Path.of("any"), DIGEST)
            .withSize(new ImageSize(width, 100))
            .withRenditions(renditions);
    return new SourceSet(file, Route::path);
  }
}
