package dev.waymark.serve;

import dev.waymark.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;

/** Hears what a server makes of the sources; from one thread after another, never two at once. */
public interface ServeListener {
  /** Hear that pages are there to be looked at, so long after a change was seen. */
  void ready(Duration elapsed);

  /**
   * Hear what was found.
   *
   * @param problems in order; after a while without any, an empty list says that all is well
   * @param shown whether the site is shown as its sources are; else as they were before
   */
  void found(List<Diagnostic> problems, boolean shown);

  /** Hear that the sources can't be read, or that a file of the site can't be made. */
  void failed(RuntimeException failure);
}
