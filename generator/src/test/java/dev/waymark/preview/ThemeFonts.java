package dev.waymark.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fonts of the default theme. */
final class ThemeFonts {
  private static final Path FOLDER =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme", "fonts");

  private ThemeFonts() {}

  static List<byte[]> all() {
    return Stream.of("NotoSerif-Bold.ttf", "NotoSerifBengali-Bold.ttf", "NotoNaskhArabic-Bold.ttf")
        .map(name -> read(FOLDER.resolve(name)))
        .toList();
  }

  private static byte[] read(Path font) {
    try {
      return Files.readAllBytes(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
