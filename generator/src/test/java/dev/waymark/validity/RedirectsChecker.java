package dev.waymark.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds {@code _redirects} to lines of an old path, a page that is there, and 301. */
final class RedirectsChecker implements Checker {
  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String line : site.text(file).split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.strip().split("\\s+", -1);
      if (columns.length != 3) {
        problems.add("not three columns: " + line);
        continue;
      }
      if (!columns[0].startsWith("/") || Addresses.parse(columns[0]).isEmpty()) {
        problems.add("no path: " + columns[0]);
      }
      if (!columns[2].equals("301")) {
        problems.add("not 301: " + line);
      }
      if (seen.put(columns[0], columns[1]) != null) {
        problems.add("twice: " + columns[0]);
      }
      if (Addresses.parse(columns[1]).map(site.base()::resolve).flatMap(site::fileAt).isEmpty()) {
        problems.add("leads to no page: " + columns[1]);
      }
    }
    if (seen.isEmpty()) {
      problems.add("no lines");
    }
    seen.forEach(
        (from, to) -> {
          if (seen.containsKey(to)) {
            problems.add("leads to another old path: " + from);
          }
        });
    return problems;
  }
}
