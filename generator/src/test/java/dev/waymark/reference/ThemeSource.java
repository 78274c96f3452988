package dev.waymark.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a theme is made of.
 *
 * @param views by name
 * @param partials by name
 * @param tokens the style sheet of the tokens
 * @param messages the English messages
 * @param templates all that call partials: templates, partials, samples
 */
record ThemeSource(
    Map<String, ViewSource> views,
    Map<String, PartialSource> partials,
    String tokens,
    String messages,
    String templates) {
  private static final Path THEME =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme");
  private static final Path VIEWS =
      Path.of("src", "main", "java", "dev", "waymark", "page", "view");

  /** What no template gets to see. */
  private static final List<String> UNSEEN = List.of("Page", "PreviewView", "Html");

  static ThemeSource read() throws IOException {
    Map<String, ViewSource> views = new TreeMap<>();
    for (Path file : files(VIEWS, ".java")) {
      Optional<ViewSource> view = ViewSource.read(Files.readString(file));
      view.filter(v -> !UNSEEN.contains(v.name())).ifPresent(v -> views.put(v.name(), v));
    }
    Map<String, PartialSource> partials = new TreeMap<>();
    StringBuilder templates = new StringBuilder();
    for (Path file : files(THEME.resolve("partials"), ".ftlh")) {
      String source = Files.readString(file);
      String name = file.getFileName().toString().replace(".ftlh", "");
      partials.put(name, PartialSource.read(source));
      templates.append(source);
    }
    for (Path folder : List.of(THEME, THEME.resolve("styleguide"))) {
      for (Path file : files(folder, ".ftlh")) {
        templates.append(Files.readString(file));
      }
    }
    return new ThemeSource(
        views,
        partials,
        Files.readString(THEME.resolve("assets/css/tokens.css")),
        Files.readString(THEME.resolve("messages/en.properties")),
        templates.toString());
  }

  /** Return the macros and functions of a partial that others call: the rest are its own affair. */
  List<PartialSource.Macro> called(String partial) {
    List<PartialSource.Macro> all = Objects.requireNonNull(partials.get(partial)).macros();
    return all.stream()
        .filter(macro -> all.size() == 1 || isCalled(partial, macro.name()))
        .toList();
  }

  private boolean isCalled(String partial, String macro) {
    return Pattern.compile("<#import \"/partials/" + partial + "\\.ftlh\" as (\\w+)>")
        .matcher(templates)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .anyMatch(
            alias ->
                Pattern.compile("\\b" + alias + "\\." + macro + "\\b").matcher(templates).find());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
