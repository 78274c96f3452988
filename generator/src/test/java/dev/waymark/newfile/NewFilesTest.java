package dev.waymark.newfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFilesTest {
  private static final byte[] TEXT = "New.".getBytes(StandardCharsets.UTF_8);

  private final Path folder;
  private final NewFiles files;

  NewFilesTest(@TempDir Path folder) {
    this.folder = folder;
    this.files = new NewFiles(folder.resolve("content"));
  }

  private static SourcePath path(String text) {
    return new SourcePath(text);
  }

  @Test
  void fileIsWrittenWithItsFolders() {
    assertThat(files.create(path("guides/a/b.md"), TEXT)).isTrue();
    assertThat(folder.resolve("content/guides/a/b.md")).hasBinaryContent(TEXT);
    assertThat(folder.resolve("content/guides/a")).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void fileThatIsThereStays() throws IOException {
    files.create(path("a.md"), TEXT);
    Files.writeString(folder.resolve("content/a.md"), "Mine.");
    assertThat(files.create(path("a.md"), TEXT)).isFalse();
    assertThat(folder.resolve("content/a.md")).hasContent("Mine.");
    assertThat(folder.resolve("content")).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void linkOnTheWayIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("content/guides"), outside);
    assertThat(files.obstacle(path("guides/a.md"))).contains("guides");
    assertThat(files.obstacle(path("other/a.md"))).isEmpty();
    assertThatThrownBy(() -> files.create(path("guides/a.md"), TEXT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a.md");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void fileIsNeverSeenButWhole() throws Exception {
    byte[] large = new byte[8 << 20];
    Arrays.fill(large, (byte) 'x');
    ExecutorService thread = Executors.newSingleThreadExecutor();
    for (int i = 0; i < 10; i++) {
      Path file = folder.resolve("content/" + i + ".md");
      Future<Long> size = thread.submit(() -> firstSize(file));
      files.create(path(i + ".md"), large);
      assertThat(size.get()).isEqualTo(large.length);
      Files.delete(file);
    }
    thread.shutdown();
  }

  /** Return how large a file is when it is first seen. */
  private static long firstSize(Path file) throws IOException {
    while (true) {
      try {
        return Files.size(file);
      } catch (NoSuchFileException notYet) {
        Thread.onSpinWait();
      }
    }
  }
}
