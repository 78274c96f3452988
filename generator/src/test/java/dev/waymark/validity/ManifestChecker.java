package dev.waymark.validity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a manifest to the W3C's Web Application Manifest. */
final class ManifestChecker implements Checker {
  private static final Map<String, String> ICON_TYPES =
      Map.of("png", "image/png", "svg", "image/svg+xml", "webp", "image/webp");
  private static final Set<String> DISPLAYS =
      Set.of("fullscreen", "standalone", "minimal-ui", "browser");

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Map<String, Object> manifest = Json.object(site.text(file), problems);
    if (!problems.isEmpty()) {
      return problems;
    }
    URI own = site.address(file);
    URI start = own.resolve(text(manifest, "start_url"));
    URI scope = own.resolve(text(manifest, "scope").isEmpty() ? "." : text(manifest, "scope"));
    if (text(manifest, "name").isBlank()) {
      problems.add("no name");
    }
    if (text(manifest, "start_url").isEmpty() || site.fileAt(start).isEmpty()) {
      problems.add("start_url is no page: " + start);
    }
    if (!site.owns(start) || !start.getPath().startsWith(scope.getPath())) {
      problems.add("start_url " + start + " is outside of scope " + scope);
    }
    if (!Forms.isLanguage(text(manifest, "lang"))) {
      problems.add("no lang: " + text(manifest, "lang"));
    }
    if (!Set.of("ltr", "rtl", "auto").contains(text(manifest, "dir"))) {
      problems.add("no dir: " + text(manifest, "dir"));
    }
    if (manifest.containsKey("display") && !DISPLAYS.contains(text(manifest, "display"))) {
      problems.add("no display: " + text(manifest, "display"));
    }
    for (String color : List.of("theme_color", "background_color")) {
      if (manifest.containsKey(color) && text(manifest, color).isBlank()) {
        problems.add("no " + color);
      }
    }
    checkIcons(site, own, manifest.get("icons") instanceof List<?> l ? l : List.of(), problems);
    return problems;
  }

  private static void checkIcons(WrittenSite site, URI own, List<?> icons, List<String> problems) {
    if (icons.isEmpty()) {
      problems.add("no icons");
    }
    for (Object each : icons) {
      Map<String, Object> icon = each instanceof Map<?, ?> map ? Json.strings(map) : Map.of();
      Optional<String> file = site.fileAt(own.resolve(text(icon, "src")));
      String type = file.map(f -> f.substring(f.lastIndexOf('.') + 1)).orElse("");
      if (!ICON_TYPES.containsKey(type)) {
        problems.add("no picture: " + icon);
      } else if (icon.containsKey("type") && !text(icon, "type").equals(ICON_TYPES.get(type))) {
        problems.add("wrong type: " + icon);
      }
      if (!text(icon, "sizes").matches("any|[1-9]\\d*x[1-9]\\d*( [1-9]\\d*x[1-9]\\d*)*")) {
        problems.add("wrong sizes: " + icon);
      }
    }
  }

  private static String text(Map<String, Object> map, String name) {
    return map.get(name) instanceof String text ? text : "";
  }
}
