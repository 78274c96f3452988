package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/promises.md names tests that are there, at least one for each promise. */
final class PromisesPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

  @Test
  void everyPromiseHasTests() throws IOException {
    Set<String> tests = tests();
    List<String> promises =
        Files.readAllLines(ROOT.resolve("docs/promises.md")).stream()
            .filter(line -> line.matches("\\| \\d+ .*"))
            .toList();
    assertThat(promises).hasSizeGreaterThanOrEqualTo(13);
    for (String promise : promises) {
      List<String> named = TEST.matcher(promise).results().map(found -> found.group(1)).toList();
      assertThat(named).as(promise).isNotEmpty().isSubsetOf(tests);
    }
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> generator = Files.walk(ROOT.resolve("generator/src/test/java"));
        Stream<Path> content = Files.walk(ROOT.resolve("content/src/test/java"))) {
      return Stream.concat(generator, content)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
