package dev.waymark.render;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style guide of the default theme leaves nothing out. */
final class StyleGuideTest {
  private static final Path THEME =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):");
  private static final Pattern CLASS =
      Pattern.compile("\\.token-([a-z0-9-]+) \\{\\s+[a-z-]+: var\\(--\\1\\);\\s+}");
  private static final Pattern LIST = Pattern.compile("<#assign (\\w+) = \\[([^]]*)]>");
  private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern CALL = Pattern.compile("<@\\w+\\.(\\w+)");
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)");

  @Test
  void everyPartialIsShown() throws IOException {
    SortedSet<String> partials = names("partials");
    assertThat(listed("partials")).containsExactlyElementsOf(partials);
    SortedSet<String> samples = names("styleguide");
    samples.remove("samples");
    assertThat(samples).isEqualTo(partials);
  }

  @Test
  void everySampleCallsThePartialItIsNamedAfter() throws IOException {
    for (String partial : names("partials")) {
      String sample = read("styleguide/" + partial + ".ftlh");
      Matcher alias =
          Pattern.compile("<#import \"/partials/" + partial + "\\.ftlh\" as (\\w+)>")
              .matcher(sample);
      assertThat(alias.find()).as(partial).isTrue();
      String name = alias.group(1) + ".";
      assertThat(sample).as(partial).containsAnyOf("<@" + name, "${" + name, "(" + name);
    }
  }

  /** What a partial calls itself is shown with it; all else by itself. */
  @Test
  void everyMacroThatTemplatesCallIsShown() throws IOException {
    StringBuilder templates = new StringBuilder();
    for (String template : names("")) {
      templates.append(template.equals("styleguide") ? "" : read(template + ".ftlh"));
    }
    for (String partial : names("partials")) {
      String sample = read("styleguide/" + partial + ".ftlh");
      for (String macro : found(MACRO, read("partials/" + partial + ".ftlh"))) {
        boolean called = CALL.matcher(templates).results().anyMatch(c -> c.group(1).equals(macro));
        assertThat(!called || sample.contains("." + macro + " "))
            .as(partial + ": " + macro)
            .isTrue();
      }
    }
  }

  @Test
  void everyTokenIsShown() throws IOException {
    SortedSet<String> tokens = new TreeSet<>(found(TOKEN, read("assets/css/tokens.css")));
    List<String> classes = found(CLASS, read("assets/css/styleguide.css"));
    assertThat(classes).containsExactlyInAnyOrderElementsOf(tokens);
    List<String> shown =
        Stream.of("colours", "fonts", "texts", "sizes")
            .flatMap(list -> listed(list).stream())
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(tokens);
  }

  private static List<String> listed(String name) {
    return LIST.matcher(read("styleguide/samples.ftlh"))
        .results()
        .filter(list -> list.group(1).equals(name))
        .flatMap(list -> found(NAME, list.group(2)).stream())
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static SortedSet<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(THEME.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".ftlh"))
          .map(file -> file.replace(".ftlh", ""))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(THEME.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
