package dev.waymark.weblink;

import java.time.Duration;

/**
 * How much a check of web links may ask of this machine and of others.
 *
 * @param concurrency addresses asked at once, at least 1
 * @param perHost requests to one host at once, at least 1
 * @param timeout the longest wait for one answer
 * @param total the longest time for all answers together
 * @param redirects how many redirects are followed from one address; 0 follows none
 * @param cacheDays for how many days a good answer is remembered; 0 remembers none
 */
public record Limits(
    int concurrency, int perHost, Duration timeout, Duration total, int redirects, int cacheDays) {
  public Limits {
    if (concurrency < 1 || perHost < 1 || redirects < 0 || cacheDays < 0) {
      throw new IllegalArgumentException("a limit is too small");
    }
    if (!isPositive(timeout) || !isPositive(total)) {
      throw new IllegalArgumentException("a time must be longer than nothing");
    }
  }

  /**
   * Return what suits a site of some hundred links: 8 at once, 2 a host, 10 seconds an answer, 5
   * minutes in all, 5 redirects, a memory of 7 days.
   */
  public static Limits standard() {
    return new Limits(8, 2, Duration.ofSeconds(10), Duration.ofMinutes(5), 5, 7);
  }

  private static boolean isPositive(Duration time) {
    return !time.isZero() && !time.isNegative();
  }
}
