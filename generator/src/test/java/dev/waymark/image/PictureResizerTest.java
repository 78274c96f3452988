package dev.waymark.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureResizerTest {
  private static final byte[] PHOTO =
      Bitmaps.encode("jpg", Bitmaps.photo(1300, 900, BufferedImage.TYPE_INT_RGB));

  private final Path folder;
  private final Path kept;

  PictureResizerTest(@TempDir Path folder) {
    this.folder = folder;
    this.kept = folder.resolve("kept");
  }

  @Test
  void namesSayWidthsAndContent() throws IOException {
    Map<String, byte[]> copies = copies(file("Neck.JPG", PHOTO));
    assertThat(copies.keySet())
        .satisfiesExactlyInAnyOrder(
            name -> assertThat(name).matches("media/neck-[0-9a-f]{10}-480w\\.jpg"),
            name -> assertThat(name).matches("media/neck-[0-9a-f]{10}-960w\\.jpg"));
  }

  @Test
  void keptCopiesAreUsed() throws IOException {
    MediaFile file = file("a.jpg", PHOTO);
    Map<String, byte[]> first = copies(file);
    Path entry = entries().get(0);
    Files.setLastModifiedTime(entry, FileTime.fromMillis(1000));
    assertSame(first, copies(file));
    assertThat(Files.getLastModifiedTime(entry).toMillis()).isEqualTo(1000);
  }

  @Test
  void entryThatIsNotAsItWasWrittenIsMadeAnew() throws IOException {
    MediaFile file = file("a.jpg", PHOTO);
    Map<String, byte[]> first = copies(file);
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    for (int cut : new int[] {0, 1, 63, 64, 70, whole.length / 2, whole.length - 1}) {
      Files.write(entry, Arrays.copyOf(whole, cut));
      assertSame(first, copies(file));
      assertThat(entry).hasBinaryContent(whole);
    }
    for (int flipped : new int[] {0, 63, 64, 65, 68, 80, whole.length / 2, whole.length - 1}) {
      byte[] changed = whole.clone();
      changed[flipped] ^= 4;
      Files.write(entry, changed);
      assertSame(first, copies(file));
      assertThat(entry).hasBinaryContent(whole);
    }
  }

  @Test
  void entryOfAnotherPictureIsNotTaken() throws IOException {
    BufferedImage other = Bitmaps.photo(1300, 901, BufferedImage.TYPE_INT_RGB);
    MediaFile first = file("a.jpg", PHOTO);
    MediaFile second = file("b.jpg", Bitmaps.encode("jpg", other));
    copies(first);
    Path entry = entries().get(0);
    Map<String, byte[]> right = copies(second);
    Path otherEntry = entries().stream().filter(each -> !each.equals(entry)).findFirst().get();
    Files.write(otherEntry, Files.readAllBytes(entry));
    assertSame(right, copies(second));
  }

  @Test
  void copiesThatNobodyAskedForGo() throws IOException {
    copies(file("a.jpg", PHOTO));
    Files.writeString(kept.resolve("killed.1.tmp"), "");
    Files.writeString(kept.resolve("notes.txt"), "");
    PictureResizer next = new PictureResizer(kept);
    MediaFile other =
        file("b.jpg", Bitmaps.encode("jpg", Bitmaps.photo(700, 90, BufferedImage.TYPE_INT_RGB)));
    next.resize(other);
    next.removeUnused();
    assertThat(entries()).hasSize(2).contains(kept.resolve("notes.txt"));
    next.resize(other);
    next.removeUnused();
    assertThat(entries()).hasSize(2);
    new PictureResizer(folder.resolve("gone")).removeUnused();
  }

  @Test
  void folderThatCannotBeWrittenCostsTimeAlone() throws IOException {
    MediaFile file = file("a.jpg", PHOTO);
    Map<String, byte[]> first = copies(file);
    PictureResizer elsewhere = new PictureResizer(Files.createFile(folder.resolve("a-file")));
    assertSame(first, copies(elsewhere, file));
  }

  @Test
  void whatNeedsNoCopiesHasNone() throws IOException {
    byte[] small = Bitmaps.encode("png", Bitmaps.photo(1, 1, BufferedImage.TYPE_INT_RGB));
    byte[] gif = Bitmaps.encode("gif", Bitmaps.photo(900, 90, BufferedImage.TYPE_INT_RGB));
    byte[] png = Bitmaps.encode("png", Bitmaps.photo(900, 90, BufferedImage.TYPE_INT_RGB));
    byte[] moving = Bitmaps.withChunk(png, "acTL", new byte[8]);
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='9'/>";
    assertThat(copies(file("a.png", small))).isEmpty();
    assertThat(copies(file("b.gif", gif))).isEmpty();
    assertThat(copies(file("c.png", moving))).isEmpty();
    assertThat(copies(file("d.svg", drawing.getBytes(UTF_8)))).isEmpty();
    assertThat(copies(file("e.pdf", PHOTO))).isEmpty();
    assertThat(copies(file("f.png", png))).hasSize(1);
  }

  @Test
  void pictureIsOfTheFormatThatItIsNotOfItsName() throws IOException {
    byte[] png = Bitmaps.encode("png", Bitmaps.photo(900, 90, BufferedImage.TYPE_INT_RGB));
    assertThat(copies(file("a.jpg", png)).keySet().iterator().next()).endsWith("-480w.png");
  }

  @Test
  void unscalablePictureIsReportedEachTime() throws IOException {
    MediaFile file = file("a.jpg", Bitmaps.cmyk(1000, 700));
    for (int i = 0; i < 2; i++) {
      Parsed<MediaFile> resized = new PictureResizer(kept).resize(file);
      assertThat(resized.value()).isEqualTo(file);
      assertThat(resized.problems())
          .extracting(Diagnostic::code)
          .containsExactly("unscalable-picture");
    }
    assertThat(new PictureResizer(kept).resize(file("b.jpg", Bitmaps.cmyk(599, 9))).problems())
        .isEmpty();
  }

  private Map<String, byte[]> copies(MediaFile file) {
    return copies(new PictureResizer(kept), file);
  }

  private static Map<String, byte[]> copies(PictureResizer resizer, MediaFile file) {
    Map<String, byte[]> copies = new TreeMap<>();
    resizer.write(resizer.resize(file).value(), copies::put);
    return copies;
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach((name, bytes) -> assertThat(bytes).isEqualTo(expected.get(name)));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return files.sorted().toList();
    }
  }

  private MediaFile file(String name, byte[] bytes) throws IOException {
    Path location = Files.write(folder.resolve(name), bytes);
    SourcePath source = new SourcePath("guides/" + name);
    return new ImageInspector()
        .inspect(new MediaFile(source, location, ImageInspector.digest(bytes)))
        .value();
  }
}
