package dev.waymark.content;

import java.io.IOException;
import java.util.List;

/**
 * A guide of this site.
 *
 * @param language as its file's name has it; empty for English
 * @param stepsPerPhase how many steps each phase has, one number for a guide without phases
 */
record ContentGuide(String slug, String language, List<Integer> stepsPerPhase) {
  /** Where a parameterized test finds {@link #all}. */
  static final String ALL = "dev.waymark.content.ContentGuide#all";

  /** A client's visit to a therapist. */
  static final ContentGuide BOOK = new ContentGuide("book-a-back-massage", "", List.of(7));

  /** A massage at home: before, during, after. */
  static final ContentGuide LOWER_BACK = new ContentGuide("lower-back", "", List.of(3, 5, 3));

  /** Return all of them. */
  static List<ContentGuide> all() {
    return List.of(
        BOOK,
        LOWER_BACK,
        new ContentGuide("calves", "", List.of(10)),
        new ContentGuide("feet", "", List.of(4, 6, 3)),
        new ContentGuide("hands", "", List.of(11)),
        new ContentGuide("head-and-face", "", List.of(8)),
        new ContentGuide("neck", "", List.of(9)),
        new ContentGuide("shoulders", "", List.of(3, 6, 2)),
        new ContentGuide("book-a-back-massage", "bn", List.of(7)),
        new ContentGuide("lower-back", "bn", List.of(3, 5, 3)),
        new ContentGuide("lower-back", "ar", List.of(3, 5, 3)));
  }

  String route() {
    return (language.isEmpty() ? "" : language + "/") + "guides/" + slug + "/";
  }

  int steps() {
    return stepsPerPhase.stream().mapToInt(Integer::intValue).sum();
  }

  SourceGuide source() throws IOException {
    return SourceGuide.read(slug, language);
  }

  @Override
  public String toString() {
    return language.isEmpty() ? slug : slug + " in " + language;
  }
}
