package dev.waymark.newfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFilesTest {
  private static final SourcePath PATH = new SourcePath("guides/feet/arches.md");

  @TempDir Path folder;

  @Test
  void writesFileAndItsFolders() throws IOException {
    assertThat(create("new")).isTrue();
    assertThat(folder.resolve("root").resolve(PATH.value())).hasContent("new");
  }

  @Test
  void whatIsThereStays() throws IOException {
    create("first");
    assertThat(create("second")).isFalse();
    assertThat(folder.resolve("root").resolve(PATH.value())).hasContent("first");
  }

  @Test
  void linkThatLeadsNowhereIsThere() throws IOException {
    Path outside = folder.resolve("outside");
    Path file = folder.resolve("root").resolve(PATH.value());
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, outside);
    assertThat(create("new")).isFalse();
    assertThat(outside).doesNotExist();
  }

  @Test
  void linkedFolderIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("root"));
    Files.createSymbolicLink(folder.resolve("root/guides"), outside);
    assertThatThrownBy(() -> create("new")).isInstanceOf(UncheckedIOException.class);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void fileInTheWayOfFolderIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("root"));
    Files.writeString(folder.resolve("root/guides"), "a file");
    assertThatThrownBy(() -> create("new"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("arches.md");
  }

  @Test
  void ofFiftyAtOnceOneWrites() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String text = String.valueOf(i).repeat(10_000);
      results.add(
          threads.submit(
              () -> {
                start.await();
                return create(text);
              }));
    }
    start.countDown();
    List<Integer> winners = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      if (results.get(i).get()) {
        winners.add(i);
      }
    }
    threads.shutdown();
    assertThat(winners).hasSize(1);
    assertThat(folder.resolve("root").resolve(PATH.value()))
        .hasContent(String.valueOf(winners.get(0)).repeat(10_000));
  }

  private boolean create(String text) {
    return new NewFiles(folder.resolve("root")).create(PATH, text.getBytes(StandardCharsets.UTF_8));
  }
}
