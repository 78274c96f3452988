package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WordsTest {
  static Stream<Arguments> samples() throws IOException {
    try (InputStream in = WordsTest.class.getResourceAsStream("words.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = all.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream().map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textsAreCutIntoTheWordsThatAreLookedUp(String text, String words) {
    assertThat(
            Words.split(text).stream()
                .map(Words::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }
}
