package dev.waymark.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerCacheTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private WebLinkFixture checker;
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    checker = WebLinkFixture.of(folder.resolve("not/there/yet"));
    server = new TestServer().on("/a", 200).on("/b", 301, "Location", "/a#x");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void goodAnswersAreKept() throws IOException {
    checker.check(server.url("/b#y"), server.url("/a"), server.url("/none"));

    assertThat(Files.readString(checker.cache()))
        .isEqualTo(
            (server.url("/a") + "\t2026-11-24\t200\n")
                + (server.url("/b") + "\t2026-11-24\t301\t" + server.url("/a#x") + "\n"));
    try (var files = Files.list(checker.cache().resolveSibling(""))) {
      assertThat(files).containsExactly(checker.cache());
    }
  }

  @Test
  void keptAnswerIsNotAskedForAgain() {
    List<Diagnostic> first = checker.check(server.url("/a"), server.url("/b"));
    int requests = server.requests().size();
    List<Diagnostic> second =
        checker.later(Duration.ofDays(6)).check(server.url("/a#c"), server.url("/b"));

    assertThat(server.requests()).hasSize(requests);
    assertThat(first).isEqualTo(second).hasSize(1);
  }

  @Test
  void badAnswerIsAskedForAgain() {
    checker.check(server.url("/none"));
    server.on("/none", 200);

    assertThat(checker.check(server.url("/none"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void answerOfAnotherTimeIsAskedForAgain(int days) {
    checker.check(server.url("/a"));
    checker.later(Duration.ofDays(days)).check(server.url("/a"));

    assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "%s\t2026-11-24",
        "%s\t2026-11-24\t",
        "%s\t2026-11-24\t404",
        "%s\t2026-11-24\t2000",
        "%s\t2026-13-24\t200",
        "%s\t+999999999-12-31\t200",
        "%s\t-999999999-01-01\t200",
        "%s\t2026-11-24\t200\thttp://a.example/",
        "%s\t2026-11-24\t301",
        "%s\t2026-11-24\t301\tjavascript:alert(1)",
        "%s\t2026-11-24\t301\thttp://me:secret@a.example/",
        "\u0000",
      })
  void brokenLineIsPassedOver(String line) throws IOException {
    Files.createDirectories(folder.resolve("not/there/yet"));
    Files.writeString(checker.cache(), line.replace("%s", server.url("/none")) + "\n");

    assertThat(checker.lines(server.url("/none"))).hasSize(1).first().asString().contains("404");
  }

  @Test
  void fileThatIsNotTextIsReplaced() throws IOException {
    Files.createDirectories(folder.resolve("not/there/yet"));
    Files.write(checker.cache(), new byte[] {'a', (byte) 0xFF, (byte) 0xC0, '\n'});

    assertThat(checker.check(server.url("/a"))).isEmpty();
    assertThat(Files.readString(checker.cache())).startsWith(server.url("/a") + "\t");
  }

  @Test
  void placeThatNothingCanBeWrittenToCostsTimeOnly() throws IOException {
    Files.createDirectories(checker.cache().resolve("a folder, not empty"));

    assertThat(checker.check(server.url("/a"))).isEmpty();
    try (var files = Files.list(checker.cache().resolveSibling(""))) {
      assertThat(files).containsExactly(checker.cache());
    }
  }

  @Test
  void whatOtherChecksWroteMeanwhileStays() {
    AnswerCache one = new AnswerCache(checker.cache(), 7, TODAY);
    one.add(Map.of("http://a.example/", new Answer.Good(200)));
    new AnswerCache(checker.cache(), 7, TODAY)
        .add(Map.of("http://b.example/", new Answer.Good(204)));

    assertThat(one.read()).containsOnlyKeys("http://a.example/", "http://b.example/");
  }

  @Test
  void fileIsWholeWhileChecksWriteItAtTheSameTime() throws IOException, InterruptedException {
    Map<String, Answer> many =
        IntStream.range(0, 2000)
            .boxed()
            .collect(Collectors.toMap(i -> "http://a.example/" + i, i -> new Answer.Good(200)));
    new AnswerCache(checker.cache(), 7, TODAY).add(many);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 60; i++) {
      Map<String, Answer> one = Map.of("http://b.example/" + i, new Answer.Good(200));
      threads.execute(() -> new AnswerCache(checker.cache(), 7, TODAY).add(one));
    }
    threads.shutdown();

    while (!threads.awaitTermination(1, TimeUnit.MILLISECONDS)) {
      assertThat(Files.readString(checker.cache()).lines().filter(l -> l.contains("//a.")))
          .hasSize(2000);
    }
  }
}
