package dev.waymark.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a published SVG picture may hold: what draws, and nothing that acts or loads. */
final class SvgPolicy {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** Elements that act or embed; the names without regard to namespace and case, to be safe. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignobject",
          "handler",
          "listener",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "link",
          "meta",
          "base",
          "form");

  private static final Set<String> ANIMATION =
      Set.of("set", "animate", "animatecolor", "animatemotion", "animatetransform");

  private static final Pattern EMBEDDED_BITMAP =
      Pattern.compile("data:image/(png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);

  private static final Pattern SCRIPT_ADDRESS = Pattern.compile("(java|vb|live)script:.*");

  private SvgPolicy() {}

  static boolean isActive(String namespace, String element) {
    return namespace.equals(XHTML) || ACTIVE.contains(lower(element));
  }

  static boolean isAnimation(String element) {
    return ANIMATION.contains(lower(element));
  }

  /** Return whether an attribute of this name holds an address. */
  static boolean isReference(String attribute) {
    String name = lower(attribute.substring(attribute.indexOf(':') + 1));
    return name.equals("href") || name.equals("src") || name.equals("base");
  }

  /** Return whether an attribute runs its value, or an animation that sets it would. */
  static boolean isEvent(String attribute) {
    return lower(attribute).startsWith("on");
  }

  /** Return whether an address stays in the picture: a part of it, or a bitmap inside it. */
  static boolean isInside(String address) {
    String plain = lower(address.strip());
    return plain.startsWith("#") || plain.isEmpty() || EMBEDDED_BITMAP.matcher(plain).matches();
  }

  /** Return whether a value is an address that runs: browsers skip blanks inside the scheme. */
  static boolean isScript(String value) {
    return SCRIPT_ADDRESS.matcher(lower(value.replaceAll("[\\x00-\\x20]", ""))).lookingAt();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
