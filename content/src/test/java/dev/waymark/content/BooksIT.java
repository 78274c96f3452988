package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of the guides' site; that they are valid is tested with the generator. */
final class BooksIT {
  private static final Path BOOKS = Path.of("target", "site", "books");

  @ParameterizedTest
  @CsvSource({"en-gb, ltr, Safety first, Steps", "ar, rtl, السلامة أولًا, الخطوات"})
  void everyChapterHasSafetyBeforeItsSteps(
      String name, String direction, String safety, String steps) throws IOException {
    try (ZipFile book = new ZipFile(BOOKS.resolve(name + ".epub").toFile())) {
      var chapters =
          book.stream().filter(entry -> entry.getName().startsWith("EPUB/guide-")).toList();
      assertThat(chapters).isNotEmpty();
      for (var chapter : chapters) {
        String text =
            new String(book.getInputStream(chapter).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text)
            .contains("dir=\"" + direction + "\"")
            .containsSubsequence(
                "<h2>" + safety + "</h2>", "class=\"red-flag\"", "<h2>" + steps + "</h2>", "<ol>");
      }
    }
  }
}
