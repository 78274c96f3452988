package dev.waymark.markdown;

import dev.waymark.diagnostic.Rule;

/** Where a link or a picture leads. */
sealed interface Destination {
  /** Another site, a mailbox or a telephone; the address is encoded. */
  record External(String address) implements Destination {}

  /** A path relative to the file, or a fragment; decoded. */
  record Internal(String reference) implements Destination {}

  /** Nowhere a link may lead. */
  record Refused(Rule rule, String message, String hint) implements Destination {}
}
