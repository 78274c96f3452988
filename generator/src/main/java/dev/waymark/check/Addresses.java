package dev.waymark.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes what was written where a path belongs and is none. */
final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern MAIL = Pattern.compile("[^/@\\s]+@[^/@\\s]+\\.[^/@\\s]+");
  private static final Pattern WEB = Pattern.compile("(?:https?:?/+)?(www\\..+)|https?:?/+(.+)");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^()\\s]+)\\)");

  private Addresses() {}

  /** Return whether it begins as addresses do that lead out of the site, or to a disk. */
  static boolean hasScheme(String target) {
    return SCHEME.matcher(target).matches();
  }

  /** Return what to do about a target that is an address but for its beginning, or too much. */
  static Optional<String> meant(String target) {
    if (MAIL.matcher(target).matches()) {
      return Optional.of("did you mean \"mailto:" + target + "\"?");
    }
    Matcher web = WEB.matcher(target);
    if (web.matches()) {
      String rest = web.group(1) == null ? web.group(2) : web.group(1);
      return Optional.of("did you mean \"https://" + rest + "\"?");
    }
    Matcher link = LINK.matcher(target);
    return link.matches()
        ? Optional.of("write the path alone: " + link.group(1))
        : Optional.empty();
  }
}
