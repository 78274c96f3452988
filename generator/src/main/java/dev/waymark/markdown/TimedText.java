package dev.waymark.markdown;

import java.io.Serial;
import java.time.Duration;

/**
 * Text that can be read until a deadline. Flexmark is quadratic or worse on some inputs and cannot
 * be interrupted, but all it does is read characters.
 */
final class TimedText implements CharSequence {
  private static final int READS_PER_LOOK = 4096;

  private final String text;
  private final long deadline;
  private int reads;

  TimedText(String text, Duration allowed) {
    this.text = text;
    this.deadline = System.nanoTime() + allowed.toNanos();
  }

  @Override
  public char charAt(int index) {
    if (++reads == READS_PER_LOOK) {
      reads = 0;
      check();
    }
    return text.charAt(index);
  }

  /** Throw where the time is over. */
  void check() {
    if (System.nanoTime() - deadline > 0) {
      throw new TooSlowException();
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Ends a parse; never leaves this package. */
  static final class TooSlowException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    TooSlowException() {
      super("the time is over", null, false, false);
    }
  }
}
