package dev.waymark.content;

import java.io.IOException;
import java.util.List;

/**
 * A guide of this site.
 *
 * @param stepsPerPhase how many steps each phase has, one number for a guide without phases
 */
record ContentGuide(String slug, List<Integer> stepsPerPhase) {
  /** Where a parameterized test finds {@link #all}. */
  static final String ALL = "dev.waymark.content.ContentGuide#all";

  /** A client's visit to a therapist. */
  static final ContentGuide BOOK = new ContentGuide("book-a-back-massage", List.of(7));

  /** A massage at home: before, during, after. */
  static final ContentGuide LOWER_BACK = new ContentGuide("lower-back", List.of(3, 5, 3));

  /** Return the two that the site began with. */
  static List<ContentGuide> all() {
    return List.of(BOOK, LOWER_BACK);
  }

  String route() {
    return "guides/" + slug + "/";
  }

  int steps() {
    return stepsPerPhase.stream().mapToInt(Integer::intValue).sum();
  }

  SourceGuide source() throws IOException {
    return SourceGuide.read(slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
