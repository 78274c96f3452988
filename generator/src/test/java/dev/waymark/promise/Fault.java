package dev.waymark.promise;

import java.io.IOException;

/** What goes wrong on a {@link FaultyDisk}: it is asked before each operation that writes. */
public interface Fault {
  /** Whether an operation needs space. */
  enum Kind {
    /** Begins a file or folder, or writes to a file. */
    GROWS,
    /** Moves or deletes. */
    CHANGES,
    /** Reads. */
    READS
  }

  /**
   * Fail, or do not.
   *
   * @throws IOException as the operation is to throw it
   */
  void before(Kind kind, String path) throws IOException;
}
