package dev.waymark.validity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds robots.txt to RFC 9309, and to name a sitemap. */
final class RobotsChecker implements Checker {
  private static final int MOST_BYTES = 500 * 1024; // what crawlers have to read: RFC 9309, 2.5

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    String text = site.text(file);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.add("larger than 500 KiB");
    }
    boolean group = false;
    boolean sitemap = false;
    for (String raw : text.split("\r?\n", -1)) {
      String line = raw.replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      boolean fits =
          switch (key) {
            case "user-agent" -> value.matches("\\*|[A-Za-z_-]+");
            case "allow", "disallow" -> group && value.matches("([/*]\\S*)?");
            case "sitemap" -> site.fileAt(value).filter(f -> f.endsWith(".xml")).isPresent();
            default -> false;
          };
      if (!fits) {
        problems.add("not a rule: " + raw);
      }
      group |= key.equals("user-agent");
      sitemap |= key.equals("sitemap");
    }
    if (!group) {
      problems.add("no User-agent");
    }
    if (!sitemap && !SitemapSetChecker.sitemaps(site).isEmpty()) {
      problems.add("no Sitemap");
    }
    return problems;
  }
}
