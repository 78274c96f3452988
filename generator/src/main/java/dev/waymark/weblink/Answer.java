package dev.waymark.weblink;

import dev.waymark.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/** What came of asking for one address. */
sealed interface Answer {
  /** The page is there. */
  record Good(int status) implements Answer {}

  /**
   * The page is there, and its server asks to use another address for good.
   *
   * @param status 301 or 308
   * @param to a web address, with a fragment only where the server named one
   */
  record Moved(int status, String to) implements Answer {}

  /** The page is not there, or nobody knows; the parts are those of a diagnostic. */
  record Bad(Rule rule, String message, @Nullable String hint) implements Answer {}

  /** Make the answer for a page that is gone. */
  static Bad dead(String message) {
    return new Bad(
        WebLinkRule.DEAD_WEB_LINK, message, "look for its new address, or remove the link");
  }

  /** Make the answer for a server that nobody could talk to. */
  static Bad unreachable(String message) {
    return new Bad(
        WebLinkRule.UNREACHABLE_WEB_LINK,
        message,
        "open it in a browser; if it fails there too, change or remove the link");
  }

  /** Make the answer for a page that may be there or not. */
  static Bad unchecked(String message) {
    return new Bad(WebLinkRule.UNCHECKED_WEB_LINK, message, "open it in a browser to be sure");
  }

  /** Make the answer for an address that is not asked, since strangers have no business there. */
  static Bad internal(String message) {
    return new Bad(
        WebLinkRule.PRIVATE_WEB_LINK, message, "link to an address that every reader can open");
  }
}
