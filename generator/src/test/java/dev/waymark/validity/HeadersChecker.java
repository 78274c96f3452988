package dev.waymark.validity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds {@code _headers} to paths, each followed by indented lines of {@code Name: value}. */
final class HeadersChecker implements Checker {
  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Set<String> names = new HashSet<>();
    String path = "";
    for (String line : site.text(file).split("\n", -1)) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        checkPathHasHeaders(path, names, problems);
        path = line.stripTrailing();
        names.clear();
        if (!path.matches("(/|https://)\\S*") || !paths.add(path)) {
          problems.add("no path, or twice: " + path);
        }
      } else if (path.isEmpty() || !line.strip().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+: ?\\S.*")) {
        problems.add("no header of a path: " + line);
      } else if (!names.add(line.strip().split(":", 2)[0].toLowerCase(Locale.ROOT))) {
        problems.add("a header twice: " + line);
      }
    }
    checkPathHasHeaders(path, names, problems);
    if (paths.isEmpty()) {
      problems.add("no paths");
    }
    return problems;
  }

  private static void checkPathHasHeaders(String path, Set<String> names, List<String> problems) {
    if (!path.isEmpty() && names.isEmpty()) {
      problems.add("a path without headers: " + path);
    }
  }
}
