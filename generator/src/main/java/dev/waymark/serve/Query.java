package dev.waymark.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the query of an address. */
final class Query {
  private Query() {}

  /** Return the decoded values by name. */
  static Map<String, String> parse(@Nullable String query) {
    Map<String, String> values = new HashMap<>();
    for (String part : (query == null ? "" : query).split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals), decode(part.substring(equals + 1)));
      }
    }
    return values;
  }

  /** Decode UTF-8 that is percent-encoded; empty where it is not. */
  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
