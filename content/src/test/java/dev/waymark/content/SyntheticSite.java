package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.Waymark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site of many guides whose words are as frequent as those of real texts: the word of rank n
 * comes with a frequency of 1 / n (Zipf's law).
 *
 * @param folder where it is built
 * @param guides how many there are
 */
record SyntheticSite(Path folder, int guides) {
  private static final int WORDS = 30_000;
  private static final int WORDS_OF_A_STEP = 30;
  private static final int STEPS = 5;
  private static final String CONSONANTS = "bdfghjklmnprstvwyzcx";
  private static final String VOWELS = "aeiou";

  /** Build one below {@code folder}: equal numbers of guides give equal sites. */
  static SyntheticSite build(Path folder, int guides) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.createDirectories(source.resolve("guides"));
    Files.writeString(source.resolve("site.yaml"), "title: Many guides\n");
    Random random = new Random(1);
    for (int i = 0; i < guides; i++) {
      Files.writeString(source.resolve("guides/guide-" + i + ".md"), guide(i, random));
    }
    BuildOptions options = BuildOptions.builder(source, folder.resolve("site")).build();
    assertThat(Waymark.build(options, new BuildListener() {}).failed()).isFalse();
    return new SyntheticSite(options.outputDirectory(), guides);
  }

  /** Return the word of a rank, 1 is the most frequent. Near ranks have unlike words. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank * 7_919;
    for (int syllable = 0; syllable < 4; syllable++) {
      word.append(CONSONANTS.charAt(rest % 20)).append(VOWELS.charAt(rest / 20 % 5));
      rest /= 100;
    }
    return word.toString();
  }

  private static String guide(int number, Random random) {
    String steps =
        IntStream.range(0, STEPS)
            .mapToObj(step -> "  - \"" + text(WORDS_OF_A_STEP, random) + ".\"\n")
            .collect(Collectors.joining());
    return """
        ---
        title: "Guide %d about %s"
        summary: "Do it with %s."
        audience: self
        published: 2026-11-22
        steps:
        %s---
        """
        .formatted(number, text(3, random), text(10, random), steps);
  }

  private static String text(int words, Random random) {
    return IntStream.range(0, words)
        .mapToObj(i -> word((int) Math.pow(WORDS, random.nextDouble())))
        .collect(Collectors.joining(" "));
  }
}
