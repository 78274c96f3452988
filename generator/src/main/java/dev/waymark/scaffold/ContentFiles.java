package dev.waymark.scaffold;

import dev.waymark.model.FieldOutline;
import dev.waymark.model.Language;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site has and says.
 *
 * @param guides their files
 * @param pages files of pages without steps
 * @param outline the fields of its guides
 */
public record ContentFiles(
    SiteConfig config,
    List<SourcePath> guides,
    List<SourcePath> pages,
    List<FieldOutline> outline) {
  private static final String MARKDOWN = ".md";

  public ContentFiles {
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }

  List<String> languages() {
    return config.languages().stream().map(Language::tag).toList();
  }

  /** Return the file of a text's version in a language, by that of its version in the main one. */
  SourcePath version(SourcePath original, String language) {
    return language.equals(config.mainLanguage().tag())
        ? original
        : new SourcePath(stem(original) + "." + language + MARKDOWN);
  }

  /** Return the file after which that of each version is named. */
  SourcePath original(SourcePath path) {
    return languages().stream()
        .map(language -> "." + language + MARKDOWN)
        .filter(path.value()::endsWith)
        .map(ending -> new SourcePath(cut(path, ending) + MARKDOWN))
        .findFirst()
        .orElse(path);
  }

  /** Return the versions of a text that are there, in the order of languages. */
  List<SourcePath> versions(SourcePath original) {
    return languages().stream()
        .flatMap(language -> Stream.of(version(original, language), tagged(original, language)))
        .distinct()
        .flatMap(path -> there(path).stream())
        .toList();
  }

  /** Return the guide of this name, on whatever file system. */
  private Optional<SourcePath> there(SourcePath path) {
    return guides.stream().filter(guide -> key(guide).equals(key(path))).findFirst();
  }

  private static SourcePath tagged(SourcePath original, String language) {
    return new SourcePath(stem(original) + "." + language + MARKDOWN);
  }

  private static String key(SourcePath path) {
    return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String stem(SourcePath path) {
    return cut(path, MARKDOWN);
  }

  private static String cut(SourcePath path, String ending) {
    return path.value().substring(0, path.value().length() - ending.length());
  }
}
