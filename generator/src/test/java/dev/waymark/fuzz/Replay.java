package dev.waymark.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Runs a fuzz test's check on its seeds and on the inputs that once found something, without the
 * fuzzer: it instruments every class and writes a line for each.
 */
public final class Replay {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Replay() {}

  /** What holds for every input. */
  public interface Check {
    /** Throw where it does not hold. */
    void accept(byte[] input) throws Exception;
  }

  /**
   * Return a test for each input.
   *
   * @param test the class, and {@code target} its method, whose folder of inputs the fuzzer fills
   */
  public static Stream<DynamicTest> of(
      Class<?> test, String target, Stream<Arguments> seeds, Check check) {
    return Stream.concat(
        seeds.map(seed -> test((Named<?>) seed.get()[0], check)),
        inputs(test, target).stream()
            .map(
                file ->
                    dynamicTest(
                        file.getFileName().toString(),
                        () -> check.accept(Files.readAllBytes(file)))));
  }

  private static DynamicTest test(Named<?> seed, Check check) {
    return dynamicTest(seed.getName(), () -> check.accept((byte[]) seed.getPayload()));
  }

  private static List<Path> inputs(Class<?> test, String target) {
    Path folder =
        RESOURCES
            .resolve(test.getPackageName().replace('.', '/'))
            .resolve(test.getSimpleName() + "Inputs")
            .resolve(target);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
