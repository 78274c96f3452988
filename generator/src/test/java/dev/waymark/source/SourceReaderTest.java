package dev.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceReaderTest {
  private static final SourcePath PATH = new SourcePath("a.md");

  private final Path root;

  SourceReaderTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void textIsKeptAsItIsInTheFile() throws IOException {
    assertThat(read("a\r\nb\rc\n\tদ\n").text()).isEqualTo("a\r\nb\rc\n\tদ\n");
    assertThat(read("").text()).isEmpty();
  }

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    assertThat(read("\uFEFF---\n").text()).isEqualTo("---\n");
    assertThat(read("a\uFEFF").text()).isEqualTo("a\uFEFF");
  }

  @Test
  void digestIsThatOfTheBytes() throws IOException {
    assertThat(read("abc").digest())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(read("\uFEFFabc").digest()).isNotEqualTo(read("abc").digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FF | 0 | a.md:1:1",
        "61 62 FF 63 | 2 | a.md:1:3",
        "61 0A 62 C3 | 3 | a.md:2:2", // cut off
        "61 0D 0A 62 80 | 4 | a.md:2:2",
        "61 0D 62 0D 80 | 4 | a.md:3:1",
        "E0 A6 A6 C0 AF | 3 | a.md:1:2", // overlong, behind a character of three bytes
        "EF BB BF 61 ED A0 80 | 4 | a.md:1:2", // half a surrogate pair, behind a byte order mark
        "F0 9F 98 80 FF | 4 | a.md:1:2",
        "F8 88 80 80 80 | 0 | a.md:1:1",
      })
  void placeOfInvalidUtf8IsExact(String hex, int offset, String location) throws IOException {
    String[] parts = hex.strip().split(" ", -1);
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    Files.write(root.resolve("a.md"), bytes);
    Diagnostic problem = refused();
    assertThat(problem.code()).isEqualTo("not-utf-8");
    assertThat(problem.message()).contains("the byte at offset " + offset + " (0x");
    assertThat(problem.span().location()).isEqualTo(location);
  }

  @Test
  void invalidUtf8BehindTheFirstBufferIsFound() throws IOException {
    byte[] bytes = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    bytes[99_999] = (byte) 0xFF;
    Files.write(root.resolve("a.md"), bytes);
    assertThat(refused().span()).isEqualTo(new Span("a.md", 1, 100_000, 1));
  }

  @Test
  void hugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(root.resolve("a.md").toFile(), "rw")) {
      file.setLength(64L << 30); // a hole: reading it would exhaust the memory
    }
    assertThat(refused().code()).isEqualTo("file-too-large");
  }

  @Test
  void fileThatHasGoneIsAProblem() {
    assertThat(refused().code()).isEqualTo("file-gone");
  }

  private SourceText read(String text) throws IOException {
    Files.writeString(root.resolve("a.md"), text);
    Parsed<Optional<SourceText>> read = new SourceReader(root).read(PATH);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  private Diagnostic refused() {
    Parsed<Optional<SourceText>> read = new SourceReader(root).read(PATH);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }
}
