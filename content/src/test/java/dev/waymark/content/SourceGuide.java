package dev.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the author of a guide wrote, read line by line: as simple as this site's own front matter,
 * and independent of the parser under test.
 */
final class SourceGuide {
  private static final Path FOLDER = Path.of("src", "waymark");
  private static final Pattern STEP_ID = Pattern.compile("( +)- id: (\\S+)");
  private static final Pattern USED_SETS = Pattern.compile("use: \\[(.*)]");
  private static final Pattern TEXT = Pattern.compile("- (?:text: )?(.+)|(?:text|why): (.+)");
  private static final Pattern NO_TEXT = Pattern.compile("- level: .*");

  private final String language;
  private final List<String> frontMatter;

  private SourceGuide(String language, List<String> frontMatter) {
    this.language = language;
    this.frontMatter = frontMatter;
  }

  /** Read a guide; an English one has no language in its name. */
  static SourceGuide read(String slug, String language) throws IOException {
    String name = slug + (language.isEmpty() ? "" : "." + language) + ".md";
    List<String> lines = Files.readAllLines(FOLDER.resolve("guides").resolve(name));
    List<String> frontMatter = lines.subList(1, lines.subList(1, lines.size()).indexOf("---") + 1);
    return new SourceGuide(language.isEmpty() ? "en-GB" : language, frontMatter);
  }

  /** Return the ids of its steps; those of phases are indented less. */
  List<String> stepIds() {
    List<Matcher> ids =
        frontMatter.stream().map(STEP_ID::matcher).filter(Matcher::matches).toList();
    int deepest = ids.stream().mapToInt(id -> id.group(1).length()).max().orElse(0);
    return ids.stream()
        .filter(id -> id.group(1).length() == deepest)
        .map(id -> id.group(2))
        .toList();
  }

  /** Return each of its safety texts, with those of the sets that it uses. */
  List<String> safetyTexts() throws IOException {
    List<String> safety = block(frontMatter, "safety:");
    List<String> texts = new ArrayList<>(texts(safety));
    List<String> site = Files.readAllLines(FOLDER.resolve("site.yaml"));
    for (String set : usedSets(safety)) {
      List<String> lines = block(block(site, "safetySets:"), set + ":");
      boolean inLanguages = lines.stream().anyMatch(line -> line.strip().equals(language + ":"));
      texts.addAll(texts(inLanguages ? block(lines, language + ":") : lines));
    }
    return texts;
  }

  private static List<String> usedSets(List<String> safety) {
    return safety.stream()
        .map(line -> USED_SETS.matcher(line.strip()))
        .filter(Matcher::matches)
        .flatMap(sets -> Pattern.compile(", *").splitAsStream(sets.group(1)))
        .toList();
  }

  private static List<String> texts(List<String> block) {
    return block.stream().map(String::strip).flatMap(line -> text(line).stream()).toList();
  }

  private static Optional<String> text(String line) {
    Matcher text = TEXT.matcher(line);
    if (NO_TEXT.matcher(line).matches() || !text.matches()) {
      return Optional.empty();
    }
    String found = text.group(1) == null ? text.group(2) : text.group(1);
    return Optional.of(found.replaceFirst("^\"(.*)\"$", "$1"));
  }

  /** Return the lines that are indented below the line {@code key}. */
  private static List<String> block(List<String> lines, String key) {
    int start = 0;
    while (start < lines.size() && !lines.get(start).strip().equals(key)) {
      start++;
    }
    if (start == lines.size()) {
      throw new AssertionError("no line \"" + key + "\"");
    }
    int end = start + 1;
    while (end < lines.size() && indent(lines.get(end)) > indent(lines.get(start))) {
      end++;
    }
    return lines.subList(start + 1, end);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
