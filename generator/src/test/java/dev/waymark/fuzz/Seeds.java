package dev.waymark.fuzz;

import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.provider.Arguments;

/** Valid inputs to begin with: the project's own files and the examples of CommonMark. */
public final class Seeds {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path CONTENT = Path.of("../content/src/waymark");

  /** Longer ones slow down what is made of them. */
  private static final int LONGEST = 6_000;

  private Seeds() {}

  /** Return guides and pages. */
  public static Stream<Arguments> guides() {
    return files(".md").map(Seeds::arguments);
  }

  /** Return the {@code site.yaml} of every site. */
  public static Stream<Arguments> sites() {
    return files("site.yaml").map(Seeds::arguments);
  }

  /** Return the examples of the specification, and guides without their front matter. */
  public static Stream<Arguments> markdown() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    return Stream.concat(
        IntStream.range(0, examples.size())
            .mapToObj(i -> arguments("example " + (i + 1), examples.get(i).getSource())),
        files(".md").map(file -> arguments(name(file), body(read(file)))));
  }

  private static Arguments arguments(Path file) {
    return arguments(name(file), read(file));
  }

  private static Arguments arguments(String name, String text) {
    return Arguments.of(named(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String body(String text) {
    int end = text.indexOf("\n---\n");
    return end < 0 ? text : text.substring(end + "\n---\n".length());
  }

  private static Stream<Path> files(String suffix) {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(SITES, CONTENT)) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> name(file).endsWith(suffix))
            .filter(file -> !name(file).contains("/expected/"))
            .filter(file -> size(file) <= LONGEST)
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.stream().sorted();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
