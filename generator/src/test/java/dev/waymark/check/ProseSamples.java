package dev.waymark.check;

import dev.waymark.model.PlacedText;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts to hold rules about words to. */
final class ProseSamples {
  private ProseSamples() {}

  /** Return the lines of a resource, each of which is a sample. */
  static List<String> lines(String name) {
    try (InputStream in = ProseSamples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Text text(Text.Role role, String text, Lexicon lexicon) {
    return new Text(
        role,
        PlacedText.ofLines("guides/a.md", text, 1),
        null,
        new SentenceSplitter(lexicon).split(text));
  }

  /** Return the codes that a family of rules finds in one text. */
  static List<String> codes(ProseRules rules, Text.Role role, String text, String language) {
    Lexicon lexicon = Lexicon.of(language);
    Prose prose =
        new Prose(
            new SourcePath("guides/a.md"), lexicon, List.of(text(role, text, lexicon)), List.of());
    rules.check(prose);
    return prose.problems().stream().map(problem -> problem.code()).toList();
  }
}
