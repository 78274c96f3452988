package dev.waymark;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to begin: a new guide, or a translation of one.
 *
 * @param sourceDirectory the content folder
 * @param title of a new guide
 * @param form of its steps: {@code steps}, which it is if not given, or {@code phases}
 * @param language of the new file; of a new guide the site's main one, if not given
 * @param folder in which a new guide lies, such as {@code guides/back}; {@code guides} if not given
 * @param from the guide to translate, as its path in the content folder: {@code guides/neck.md}
 * @param date the day on which it is begun
 */
public record CreateOptions(
    Path sourceDirectory,
    @Nullable String title,
    @Nullable String form,
    @Nullable String language,
    @Nullable String folder,
    @Nullable String from,
    LocalDate date) {
  public CreateOptions {
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
  }
}
