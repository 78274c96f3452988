package dev.waymark.maven;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads {@code waymark.date}. */
final class EditorialDate {
  private EditorialDate() {}

  /** Return the day that is written, or today in UTC where none is. */
  static LocalDate of(@Nullable String written) throws MojoExecutionException {
    if (written == null) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "waymark.date is \"" + written + "\": write a date such as 2026-11-22");
    }
  }
}
