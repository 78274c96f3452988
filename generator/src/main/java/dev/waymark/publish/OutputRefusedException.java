package dev.waymark.publish;

import java.io.IOException;

/** A folder must not be written to; the message is a sentence that says why. */
final class OutputRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputRefusedException(String message) {
    super(message);
  }
}
