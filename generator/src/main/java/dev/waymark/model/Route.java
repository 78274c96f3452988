package dev.waymark.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Where a page or a file lies on the site.
 *
 * @param path relative to the site's root; a page's ends in {@code /} or is empty for the home
 *     page, a file's is its whole name
 */
public record Route(String path) implements Comparable<Route> {
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

  public Route {
    if (path.startsWith("/") || Arrays.asList(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("not a route: " + path);
    }
  }

  /**
   * Return where an old address of the site lies: a page, or a file where it names one of HTML.
   *
   * @param written with or without {@code /} at both ends
   */
  public static Route ofAlias(String written) {
    String path = SourcePath.of(written.replaceFirst("^/", "")).map(SourcePath::value).orElse("");
    boolean file = path.endsWith(".html") || path.endsWith(".htm");
    return new Route(file || path.isEmpty() ? path : path + "/");
  }

  /** Return the file that holds what lies here, relative to the site's root. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** Return the relative reference from this page to the site's root, such as {@code ../../}. */
  public String toRoot() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** Return the URL reference from this page to another route, percent-encoded. */
  public String linkTo(Route target, LinkStyle style) {
    String to = style == LinkStyle.EXPLICIT ? target.file() : target.path();
    List<String> here = folders(path);
    List<String> there = folders(to);
    int shared = 0;
    while (shared < here.size()
        && shared < there.size()
        && here.get(shared).equals(there.get(shared))) {
      shared++;
    }
    StringBuilder link = new StringBuilder("../".repeat(here.size() - shared));
    for (String folder : there.subList(shared, there.size())) {
      link.append(encode(folder)).append('/');
    }
    link.append(encode(to.substring(to.lastIndexOf('/') + 1)));
    return link.isEmpty() ? "./" : link.indexOf(":") >= 0 ? "./" + link : link.toString();
  }

  /**
   * Return the absolute address on a site published at {@code baseUrl}, which ends in {@code /}.
   */
  public String under(String baseUrl, LinkStyle style) {
    String to = style == LinkStyle.EXPLICIT ? file() : path;
    StringBuilder address = new StringBuilder(baseUrl);
    for (String part : to.split("/", -1)) {
      address.append(encode(part)).append('/');
    }
    address.setLength(address.length() - 1);
    return address.toString();
  }

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return "/" + path;
  }

  /** Percent-encode one part of a path or a fragment, as RFC 3986 asks. */
  public static String encode(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isAsciiLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static char hex(int nibble) {
    return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
  }

  private static List<String> folders(String path) {
    int last = path.lastIndexOf('/');
    return last < 0 ? List.of() : Arrays.asList(path.substring(0, last).split("/", -1));
  }
}
