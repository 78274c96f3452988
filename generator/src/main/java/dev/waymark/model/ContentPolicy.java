package dev.waymark.model;

import java.util.List;

/**
 * What browsers may load and run: files of the site itself, nothing written inline (W3C: Content
 * Security Policy Level 3).
 */
public enum ContentPolicy {
  /**
   * What a page says of itself; it holds on every host, and for a page that is opened as a file.
   */
  PAGE(""),
  /**
   * What a host says of every file: the same, and that no page may frame it, which none can say.
   */
  HOST("; frame-ancestors 'none'");

  private static final List<String> FROM_SITE =
      List.of(
          "script-src",
          "style-src",
          "img-src",
          "media-src",
          "font-src",
          "connect-src",
          "manifest-src",
          "worker-src",
          "form-action");

  private final String more;

  ContentPolicy(String more) {
    this.more = more;
  }

  /** Return it as the header {@code Content-Security-Policy} has it; safe in HTML attributes. */
  public String text() {
    String own = String.join(" 'self'; ", FROM_SITE) + " 'self'";
    return "default-src 'none'; " + own + "; base-uri 'none'" + more;
  }
}
