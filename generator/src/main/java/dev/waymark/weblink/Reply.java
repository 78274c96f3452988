package dev.waymark.weblink;

import java.util.Optional;
import java.util.Set;

/**
 * What a server sent, as far as anybody looks at it.
 *
 * @param location the header {@code Location}
 * @param retryAfter the header {@code Retry-After}
 */
record Reply(int status, Optional<String> location, Optional<String> retryAfter) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  boolean isError() {
    return status >= 400;
  }

  /** Return whether the server would rather be asked later. */
  boolean isBusy() {
    return status == 429 || status == 503;
  }

  boolean isRedirect() {
    return REDIRECTS.contains(status) && location.isPresent();
  }

  boolean isPermanent() {
    return status == 301 || status == 308;
  }
}
