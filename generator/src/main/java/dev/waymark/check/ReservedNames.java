package dev.waymark.check;

import dev.waymark.model.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that no page can have, since a file system, a host or another file of the site has them.
 */
final class ReservedNames {
  private static final int LONGEST_NAME = 255;
  private static final Set<String> WINDOWS_DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Endings of what is published beside pages. */
  private static final List<String> FILES =
      List.of(".html", ".htm", ".xml", ".json", ".md", ".txt", ".png", ".epub", ".webmanifest");

  /** What lies beside the home page and is no page. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "media", "pictures and styles",
          "assets", "pictures and styles",
          "sw.js", "what readers keep without a network",
          "_headers", "the host",
          "_redirects", "the host",
          "cname", "the host",
          ".nojekyll", "the host",
          ".waymark", "what Waymark keeps");

  private ReservedNames() {}

  /** Return whether Windows keeps a part of an address for a device. */
  static boolean isDevice(String part) {
    return WINDOWS_DEVICES.contains(part.toLowerCase(Locale.ROOT).replaceFirst("[.].*", ""));
  }

  /** Return whether a folder of this name could stand in the way of a file. */
  static boolean endsAsFile(String part) {
    return FILES.stream().anyMatch(part.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Return whether file systems can't hold it. */
  static boolean isTooLong(String part) {
    return part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }

  /** Return what the place of a route is kept for; empty where it is free. */
  static Optional<String> owner(Route route) {
    String first = List.of(route.file().split("/", -1)).get(0);
    return Optional.ofNullable(OWNERS.get(first.toLowerCase(Locale.ROOT)));
  }
}
