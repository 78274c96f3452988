package dev.waymark;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What to import, and where to.
 *
 * @param from the folder with the texts of another generator; only read
 * @param sourceDirectory the content folder; new files are written below its {@code guides/}
 * @param date the day of the import, for texts that do not say when they were published
 */
public record ImportOptions(Path from, Path sourceDirectory, LocalDate date) {
  public ImportOptions {
    from = from.toAbsolutePath().normalize();
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
  }
}
