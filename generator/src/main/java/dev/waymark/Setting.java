package dev.waymark;

import dev.waymark.check.ProseChecker;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import dev.waymark.render.MessageRules;
import dev.waymark.render.PageRenderer;
import dev.waymark.render.Theme;
import dev.waymark.source.SourceFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What depends on {@code site.yaml} and the theme alone. Thread-safe.
 *
 * @param localizers by the tag of the language
 * @param problems of the theme's messages
 */
record Setting(
    SiteConfig config,
    ContentParser parser,
    ProseChecker prose,
    Theme theme,
    Map<String, Localizer> localizers,
    List<Diagnostic> problems,
    Previews previews,
    PageRenderer renderer) {
  /** Read {@code site.yaml} and the theme for a build by itself, which remembers nothing. */
  static Parsed<Optional<Setting>> read(BuildOptions options, Workers workers, SourceFiles files) {
    return read(options, workers, files, Memory.none());
  }

  /**
   * Read {@code site.yaml}, and get the theme ready; empty where that file can't be read.
   *
   * @param memory for all builds with this setting
   */
  static Parsed<Optional<Setting>> read(
      BuildOptions options, Workers workers, SourceFiles files, Memory memory) {
    Parsed<Optional<SiteConfig>> config = Contents.parseSite(workers, files);
    return new Parsed<>(
        config.value().map(read -> of(options, files, read, memory)), config.problems());
  }

  private static Setting of(
      BuildOptions options, SourceFiles files, SiteConfig config, Memory memory) {
    Theme theme = new Theme(files::themeFile, options.themes());
    Map<String, Localizer> localizers = localizers(config, theme);
    return new Setting(
        config,
        new ContentParser(files, config, memory, DiskCache.open(options, config)),
        new ProseChecker(config),
        theme,
        localizers,
        new MessageRules(theme).check(config.languages()),
        Previews.of(config, theme),
        new PageRenderer(theme, localizers, config.links()));
  }

  private static Map<String, Localizer> localizers(SiteConfig config, Theme theme) {
    Map<String, Localizer> localizers = new HashMap<>();
    for (Language language : config.languages()) {
      Map<String, String> messages = new HashMap<>(theme.messages(language.tag()));
      messages.putAll(language.messages());
      localizers.put(language.tag(), new Localizer(language.tag(), messages));
    }
    return localizers;
  }

  Memory memory() {
    return parser.memory();
  }

  DiskCache cache() {
    return parser.cache();
  }
}
