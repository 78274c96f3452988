package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Promise 5: what is read of a front matter is what was typed, all of it. */
class TypedValuesTest {
  private static final Path INPUTS = Path.of("src", "test", "resources", "inputs");

  /** What is reported and cannot be kept. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0080-\u009F&&[^\n\t]]");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** What may stand around values: marks of lists and fields, and remarks. */
  private static final Pattern STRUCTURE =
      Pattern.compile("[\\s?:,\\[\\]{}-]*(#(\\s.*)?)?|\\s*#.*");

  private final List<ScalarNode> values = new ArrayList<>();

  @Test
  void everyValueIsAsTyped() throws IOException {
    int files = 0;
    for (Path file : files()) {
      Reading reading = read(file);
      for (ScalarNode value : values) {
        assertThat(plain(value.value()))
            .as("%s, offset %d", file, value.start())
            .isEqualTo(plain(typed(reading.text().text(), value)));
      }
      files += values.isEmpty() ? 0 : 1;
    }
    assertThat(files).isGreaterThanOrEqualTo(40);
  }

  @Test
  void nothingTypedIsLostWithoutAWord() throws IOException {
    for (Path file : files()) {
      Reading reading = new Reading(FileText.of(Fixture.source("guides/a.md", text(file))));
      FrontMatter frontMatter = FrontMatter.find(reading);
      Node root = root(reading, frontMatter);
      if (root == null) {
        continue;
      }
      StringBuilder rest = new StringBuilder(reading.text().text());
      blank(root, rest);
      Set<Integer> reported =
          reading.problems().stream().map(each -> each.span().line()).collect(Collectors.toSet());
      int last = reading.text().lineOf(frontMatter.end());
      for (int line = reading.text().lineOf(frontMatter.start()); line < last; line++) {
        String left = rest.substring(reading.text().lineStart(line), reading.text().lineEnd(line));
        assertThat(reported.contains(line) || STRUCTURE.matcher(left).matches())
            .as("%s, line %d: %s", file, line, left)
            .isTrue();
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private Reading read(Path file) throws IOException {
    values.clear();
    Reading reading = new Reading(FileText.of(Fixture.source("guides/a.md", text(file))));
    Node root = root(reading, FrontMatter.find(reading));
    if (root != null) {
      collect(root, reading.problems());
    }
    return reading;
  }

  private static @Nullable Node root(Reading reading, FrontMatter frontMatter) {
    return frontMatter.isComplete()
        ? new YamlReader(reading, frontMatter.start(), frontMatter.end()).read()
        : null;
  }

  /** Return a file's text; where it is none, nothing is read of it. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException noText) {
      return "";
    }
  }

  private void collect(Node node, List<Diagnostic> problems) {
    if (node instanceof ScalarNode scalar) {
      values.add(scalar);
    } else if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, problems));
    } else if (node instanceof MapNode map) {
      for (Entry entry : map.entries().values()) {
        if (problems.stream().noneMatch(each -> each.code().equals("yaml-control-character"))) {
          values.add(entry.key());
        }
        collect(entry.value(), problems);
      }
    }
  }

  /** Put spaces in the place of all that was read or refused. */
  private static void blank(Node node, StringBuilder text) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> blank(item, text));
    } else if (node instanceof MapNode map) {
      map.entries()
          .values()
          .forEach(
              entry -> {
                blank(entry.key(), text);
                blank(entry.value(), text);
              });
    } else if (node instanceof ScalarNode || node instanceof RefusedNode) {
      for (int at = node.start(); at < node.end(); at++) {
        text.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
      }
    }
  }

  private static String typed(String text, ScalarNode node) {
    String raw = CONTROL.matcher(text.substring(node.start(), node.end())).replaceAll("\uFFFD");
    return switch (node.style()) {
      case PLAIN -> raw;
      case SINGLE_QUOTED -> raw.substring(1, raw.length() - 1).replace("''", "'");
      case DOUBLE_QUOTED -> unescaped(raw.substring(1, raw.length() - 1));
      case LITERAL, FOLDED -> raw.substring(raw.indexOf('\n') + 1);
    };
  }

  private static String unescaped(String raw) {
    return ESCAPE
        .matcher(raw)
        .replaceAll((MatchResult escape) -> (char) Integer.parseInt(escape.group(1), 16) + "")
        .translateEscapes();
  }

  /** Lines are joined, so that only words count. */
  private static String plain(String text) {
    return text.replaceAll("[ \t\n]+", " ").strip();
  }
}
