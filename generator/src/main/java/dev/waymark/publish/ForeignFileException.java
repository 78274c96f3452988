package dev.waymark.publish;

import java.io.IOException;

/** Something in the output folder was not written by this program, and stays. */
public final class ForeignFileException extends IOException {
  private static final long serialVersionUID = 1L;

  ForeignFileException(String message) {
    super(message);
  }
}
