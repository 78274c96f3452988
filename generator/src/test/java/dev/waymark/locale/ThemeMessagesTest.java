package dev.waymark.locale;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of the default theme. */
final class ThemeMessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
  private static final Path FOLDER =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme", "messages");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void themeSpeaksThreeLanguages() throws IOException {
    assertThat(languages()).contains("ar", "bn", "en");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachLanguageHasEveryMessage(String language) throws IOException {
    assertThat(messages(language).keySet()).isEqualTo(messages("en").keySet());
    assertThat(messages(language).values()).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachMessageTakesWhatTheEnglishOneTakes(String language) throws IOException {
    Map<String, String> english = messages("en");
    messages(language)
        .forEach(
            (key, text) ->
                assertThat(arguments(text))
                    .as(language + ": " + key)
                    .isEqualTo(arguments(english.getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachMessageCanBeSaidOfAnyNumber(String language) throws IOException {
    Localizer localizer = new Localizer(language, messages(language));
    for (String key : messages(language).keySet()) {
      for (int number : new int[] {0, 1, 2, 3, 11, 100}) {
        assertThat(localizer.message(key, List.of(number, number, number)).orElseThrow())
            .as(language + ": " + key)
            .isNotBlank()
            .doesNotContain("{", "}");
      }
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(toSet());
  }

  private static Map<String, String> messages(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
      properties.load(in);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
  }
}
