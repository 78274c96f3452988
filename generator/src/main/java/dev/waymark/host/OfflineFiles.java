package dev.waymark.host;

import dev.waymark.json.JsonWriter;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Offline;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the service worker, which keeps pages on the devices of readers (W3C: Service Workers),
 * for sites that ask for it.
 */
public final class OfflineFiles {
  private static final JsonWriter JSON = new JsonWriter();

  private final SiteConfig config;

  /** Write for a site. */
  public OfflineFiles(SiteConfig config) {
    this.config = config;
  }

  /**
   * Return the files.
   *
   * @param assets what every reader keeps: the theme's styles, scripts and icons
   * @param version changes with any file of the site
   */
  public List<SiteFile> write(List<Route> assets, String version) {
    return switch (config.offline()) {
      case NONE -> List.of();
      case KEEP -> List.of(new SiteFile(Offline.WORKER, settings(assets, version) + code("sw.js")));
      case REMOVE -> List.of(new SiteFile(Offline.WORKER, code("sw-remove.js")));
    };
  }

  private String settings(List<Route> assets, String version) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("version", version);
    settings.put("files", assets.stream().map(asset -> asset.under("", config.links())).toList());
    settings.put("offline", pages());
    return "const { version, files, offline } = " + JSON.write(settings) + ";\n";
  }

  /** Below the home page of the main language lie those of all others, so it comes last. */
  private List<List<String>> pages() {
    return config.languages().stream()
        .map(Language::tag)
        .sorted(Comparator.comparing((String tag) -> -config.home(tag).path().length()))
        .map(
            tag ->
                List.of(
                    config.home(tag).under("", LinkStyle.PRETTY),
                    config.offlinePage(tag).under("", config.links())))
        .toList();
  }

  /** Without comments, blank lines and indentation: no line of ours begins within a text. */
  private static String code(String name) {
    try (InputStream in = OfflineFiles.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
