package dev.waymark.content;

/**
 * The clock of a reader's tab, which can be put forward: scripts of the page see the new time, and
 * what they have asked to be woken for comes when it would have come anyway.
 */
final class Clock {
  private static final String SHIFTED =
      """
      (() => {
        const RealDate = Date;
        let ahead = 0;
        window.putClockForward = milliseconds => { ahead += milliseconds; };
        window.Date = class extends RealDate {
          constructor(...parts) {
            super(...(parts.length === 0 ? [RealDate.now() + ahead] : parts));
          }
          static now() { return RealDate.now() + ahead; }
        };
        const real = performance.now.bind(performance);
        performance.now = () => real() + ahead;
      })();""";

  private final Reader reader;

  private Clock(Reader reader) {
    this.reader = reader;
    reader.prepare(SHIFTED);
  }

  /** Return the clock of the pages that are opened from now on. */
  static Clock of(Reader reader) {
    return new Clock(reader);
  }

  void skipMinutes(long minutes) {
    skipSeconds(60 * minutes);
  }

  /** Put the clock forward, on the page that is open and on those to come. */
  void skipSeconds(long seconds) {
    long milliseconds = 1000 * seconds;
    reader.evaluate("(putClockForward(arguments[0]), true)", milliseconds);
    reader.prepare("putClockForward(%d);".formatted(milliseconds));
  }
}
