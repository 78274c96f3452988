package dev.waymark;

/** Hears how a build gets on. Each method does nothing unless it is overridden. */
public interface BuildListener {
  /** A part of a build. One may begin several times: guides, pages and media each take a turn. */
  enum Stage {
    READ,
    PARSE,
    ASSEMBLE,
    CHECK,
    PLAN,
    RENDER,
    PUBLISH
  }

  /**
   * Hear that a stage has begun.
   *
   * @param total how many items it works on; 0 where they are not counted
   */
  default void stageStarted(Stage stage, int total) {}

  /** Hear how many items are done; may be called from several threads at once. */
  default void progress(Stage stage, int done, int total) {}
}
