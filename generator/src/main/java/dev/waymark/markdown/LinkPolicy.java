package dev.waymark.markdown;

import dev.waymark.diagnostic.LinkRule;
import dev.waymark.markdown.Destination.External;
import dev.waymark.markdown.Destination.Internal;
import dev.waymark.markdown.Destination.Refused;
import java.util.Locale;
import java.util.Set;

/**
 * Decides where links may lead: an allowlist of schemes, compared the way browsers read addresses
 * (WHATWG URL: controls and white space do not count, {@code \} is {@code /}).
 */
final class LinkPolicy {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
  private static final int LONGEST_SHOWN = 30;
  private static final String HINT =
      "begin with https://, http://, mailto:, tel: or sms:, or write a path relative to this file";

  private LinkPolicy() {}

  /** Judge the target of a link, whose escapes and character references are decoded. */
  static Destination link(String target) {
    String seen = asBrowsersRead(target);
    if (seen.isEmpty()) {
      return new Refused(
          MarkdownRule.LINK_EMPTY, "this link leads nowhere", "write where it leads to");
    }
    if (seen.startsWith("//")) {
      return new Refused(
          MarkdownRule.LINK_SCHEME, "a link may not begin with //", "write https://");
    }
    if (seen.startsWith("/")) {
      return absolute();
    }
    String scheme = scheme(seen);
    if (SCHEMES.contains(scheme) && target.regionMatches(true, 0, scheme, 0, scheme.length())) {
      return new External(PercentCode.encode(target));
    }
    String reference = PercentCode.decode(target);
    if (asBrowsersRead(reference).startsWith("/")) {
      return absolute();
    }
    String decoded = scheme.isEmpty() ? scheme(asBrowsersRead(reference)) : scheme;
    return decoded.isEmpty() ? new Internal(reference) : refusedScheme(decoded);
  }

  /** Judge the source of a picture: a page fetches nothing from other sites. */
  static Destination picture(String source) {
    Destination destination = link(source);
    boolean foreign =
        destination instanceof External
            || (destination instanceof Refused refused
                && refused.rule() == MarkdownRule.LINK_SCHEME);
    return foreign ? externalImage() : destination;
  }

  private static Refused absolute() {
    return new Refused(
        LinkRule.ABSOLUTE_LINK,
        "a link may not begin with /",
        "write a path relative to this file, such as ../neck.md");
  }

  private static Refused externalImage() {
    return new Refused(
        LinkRule.EXTERNAL_IMAGE,
        "a picture must lie on this site",
        "save it beside this file and write its path");
  }

  private static Refused refusedScheme(String scheme) {
    String shown = scheme.length() > LONGEST_SHOWN ? scheme.substring(0, LONGEST_SHOWN) : scheme;
    return new Refused(
        MarkdownRule.LINK_SCHEME, "links to \"" + shown + ":\" are not allowed", HINT);
  }

  /** Return what stands before a colon in the first part of a path, or the empty string. */
  private static String scheme(String seen) {
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (c == ':') {
        // A colon alone is refused too: some readers take it for a scheme.
        return i == 0 ? "(nothing)" : seen.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
    }
    return "";
  }

  private static String asBrowsersRead(String target) {
    StringBuilder seen = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (!isIgnored(c)) {
        seen.append(c == '\\' ? '/' : c);
      }
    }
    return seen.toString();
  }

  private static boolean isIgnored(char c) {
    if (c <= ' ') {
      return true;
    }
    return c > '~'
        && (Character.isISOControl(c)
            || Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT);
  }
}
