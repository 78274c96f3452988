package dev.waymark.weblink;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web, read the way browsers read it and written the way servers want it.
 *
 * @param uri scheme, host, port, path and query in ASCII; without user and fragment, never without
 *     host and path, so that equal addresses are equal
 * @param fragment what follows {@code #}, as written, or the empty string
 * @param hasUser whether a user name or password was written before the host
 */
record WebAddress(URI uri, String fragment, boolean hasUser) {
  private static final Pattern WEB = Pattern.compile("(?i)\\s*https?:");
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://(?:([^/?]*)@)?([^/?@]+?)(?::([0-9]{0,5}))?([/?].*)?");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.?|\\[[0-9A-Fa-f:.]+]");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final String LEGAL = "-._~:/?@!$&'()*+,;=";
  private static final int LONGEST = 2048;
  private static final int LAST_PORT = 65_535;

  /** Return whether a link leads to the web at all: {@code http:} or {@code https:}. */
  static boolean isWeb(String link) {
    return WEB.matcher(link).lookingAt();
  }

  /**
   * Read a link.
   *
   * @throws URISyntaxException where no server can be asked for it
   */
  static WebAddress parse(String link) throws URISyntaxException {
    return parse(link, StandardCharsets.UTF_8);
  }

  /**
   * Read where this address redirects to.
   *
   * @param location a {@code Location} as it was sent, each byte a character
   * @throws URISyntaxException where it does not lead to the web
   */
  WebAddress resolve(String location) throws URISyntaxException {
    String target = slashed(location.strip());
    if (target.isEmpty() || target.length() > LONGEST) {
      throw new URISyntaxException(target, "nothing to go on to");
    }
    if (isWeb(target)) {
      return parse(target, StandardCharsets.ISO_8859_1);
    }
    if (target.startsWith("//")) {
      return parse(uri.getScheme() + ":" + target, StandardCharsets.ISO_8859_1);
    }
    int hash = target.indexOf('#');
    String tail = hash < 0 ? "" : target.substring(hash);
    String front =
        escape(target.substring(0, target.length() - tail.length()), StandardCharsets.ISO_8859_1);
    String whole =
        front.isEmpty() || front.startsWith("?") // java.net.URI takes these for a folder's
            ? uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath() + front
            : uri.resolve(new URI(front)).toString();
    return parse(whole + tail, StandardCharsets.ISO_8859_1);
  }

  String host() {
    return uri.getHost();
  }

  /** Return the address as an author would write it. */
  String text() {
    return fragment.isEmpty() ? uri.toString() : uri + "#" + fragment;
  }

  private static WebAddress parse(String link, Charset bytes) throws URISyntaxException {
    if (link.length() > LONGEST) {
      throw new URISyntaxException("", "too long");
    }
    String text = slashed(link.strip());
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : escape(text.substring(hash + 1), bytes);
    Matcher parts = PARTS.matcher(hash < 0 ? text : text.substring(0, hash));
    if (!parts.matches()) {
      throw new URISyntaxException(link, "not a web address");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String rest = parts.group(5) == null ? "" : escape(parts.group(5), bytes);
    String address =
        scheme
            + "://"
            + host(parts.group(3))
            + port(scheme, parts.group(4))
            + (rest.startsWith("/") ? "" : "/")
            + rest;
    URI uri = new URI(address);
    if (uri.getHost() == null) {
      throw new URISyntaxException(link, "no host");
    }
    return new WebAddress(uri, fragment, parts.group(2) != null);
  }

  private static String host(String written) throws URISyntaxException {
    try {
      String decoded = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      String host = decoded.startsWith("[") ? decoded : IDN.toASCII(decoded);
      if (HOST.matcher(host).matches()) {
        return host.toLowerCase(Locale.ROOT);
      }
    } catch (IllegalArgumentException malformed) {
      // falls through: no host can be read from it
    }
    throw new URISyntaxException(written, "not a host");
  }

  private static String port(String scheme, String written) throws URISyntaxException {
    if (written == null || written.isEmpty()) {
      return "";
    }
    int port = Integer.parseInt(written);
    if (port < 1 || port > LAST_PORT) {
      throw new URISyntaxException(written, "not a port");
    }
    return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
  }

  /** Turn the slashes that browsers take for slashes. */
  private static String slashed(String link) {
    StringBuilder turned = new StringBuilder(link);
    for (int i = 0; i < turned.length() && "?#".indexOf(turned.charAt(i)) < 0; i++) {
      if (turned.charAt(i) == '\\') {
        turned.setCharAt(i, '/');
      }
    }
    return turned.toString();
  }

  private static String escape(String text, Charset charset) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean letter = codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
      if (letter
          || LEGAL.indexOf(codePoint) >= 0
          || ESCAPE.matcher(text).region(i, text.length()).lookingAt()) {
        escaped.appendCodePoint(codePoint);
      } else {
        for (byte b : text.substring(i, next).getBytes(charset)) {
          escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
      }
      i = next;
    }
    return escaped.toString();
  }
}
