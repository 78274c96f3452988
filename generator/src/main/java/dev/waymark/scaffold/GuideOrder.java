package dev.waymark.scaffold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to begin.
 *
 * @param title of a new guide
 * @param form of its steps: {@code steps} or {@code phases}
 * @param language of the new file; the site's main one if not given
 * @param folder in which a new guide lies, such as {@code guides/back}
 * @param from the guide to translate, as its path in the content folder
 * @param date the day on which it is begun
 */
public record GuideOrder(
    @Nullable String title,
    @Nullable String form,
    @Nullable String language,
    @Nullable String folder,
    @Nullable String from,
    LocalDate date) {}
