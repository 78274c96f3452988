package dev.waymark.validity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses without throwing. */
final class Addresses {
  private Addresses() {}

  static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Return the address of something on the web: absolute, with a host. */
  static Optional<URI> absolute(String text) {
    return parse(text)
        .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
        .filter(uri -> uri.getHost() != null);
  }

  /** Return the decoded path, empty where there is none. */
  static String path(URI address) {
    String path = address.getPath();
    return path == null ? "" : path;
  }

  /** Return a path of a file as a reference. */
  static String encode(String path) {
    try {
      return new URI(null, null, "/" + path, null).getRawPath().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
