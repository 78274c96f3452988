package dev.waymark.rulebook;

import java.util.List;

/** A part of a page below its title. */
sealed interface Block {
  /** The heading of a section. */
  record Heading(String text) implements Block {}

  /** A paragraph, with code between backticks. */
  record Prose(String text) implements Block {}

  /**
   * Lines that are shown as they are.
   *
   * @param language what they are written in, as names of languages go in Markdown; empty for none
   */
  record Code(String language, String text) implements Block {}

  /** A list of links. */
  record Links(List<Source> sources) implements Block {}
}
