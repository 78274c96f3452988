package dev.waymark.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the numbers that tests of promises came to: one file a test, in target/promises. */
public final class PromiseNumbers {
  private static final Path FOLDER = Path.of("target", "promises");

  private PromiseNumbers() {}

  /**
   * Keep what a test came to, for the table that {@code mvn verify -Pfull} prints at its end.
   *
   * @param promise its number in docs/promises.md
   * @param test the class
   * @param numbers how many were tried, and how many failed
   */
  public static void keep(int promise, Class<?> test, String numbers) {
    String number = promise < 10 ? "0" + promise : Integer.toString(promise);
    Path file = FOLDER.resolve(number + "-" + test.getSimpleName() + ".txt");
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(file, number + "  " + numbers + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
