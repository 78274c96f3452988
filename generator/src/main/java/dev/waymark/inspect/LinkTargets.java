package dev.waymark.inspect;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the file of the site that a reference on one of its pages leads to. Thread-safe. */
final class LinkTargets {
  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

  private static final Pattern FOLDER = Pattern.compile("(.*/)?\\.{0,2}");

  private final @Nullable String baseUrl;
  private final String basePath;

  LinkTargets(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
    String path = baseUrl == null ? null : URI.create(baseUrl).getRawPath();
    this.basePath = path == null || path.isEmpty() ? "/" : path;
  }

  /**
   * Return the file, with {@code #} and the id where the reference has one; empty where it leads to
   * another site.
   */
  Optional<String> resolve(String from, String reference) {
    String link = reference.strip();
    boolean absolute = baseUrl != null && link.startsWith(baseUrl);
    if (!absolute && ELSEWHERE.matcher(link).lookingAt()) {
      return Optional.empty();
    }
    int hash = link.indexOf('#');
    String fragment = hash < 0 ? "" : link.substring(hash + 1);
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String file = path.isEmpty() ? from : file(from, absolute ? below(path) : path);
    return Optional.of(fragment.isEmpty() ? file : file + "#" + decode(fragment));
  }

  private String below(String address) {
    return basePath + address.substring(baseUrl == null ? 0 : baseUrl.length());
  }

  private String file(String from, String path) {
    boolean fromRoot = path.startsWith("/");
    if (fromRoot && !path.startsWith(basePath)) {
      return path; // outside the site, so that no file has this name
    }
    String relative =
        fromRoot
            ? path.substring(basePath.length())
            : from.substring(0, from.lastIndexOf('/') + 1) + path;
    String normal = normalise(decode(relative));
    boolean folder = normal.isEmpty() || normal.endsWith("/");
    return folder ? normal + "index.html" : normal;
  }

  private static String normalise(String path) {
    return isNormal(path) ? path : joinParts(path);
  }

  /** Most are: they have no part that is empty or begins with a dot. */
  private static boolean isNormal(String path) {
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (before == '/' && (c == '/' || c == '.')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String joinParts(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return "../" + path; // outside the site
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return joined.isEmpty() || !FOLDER.matcher(path).matches() ? joined : joined + "/";
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
