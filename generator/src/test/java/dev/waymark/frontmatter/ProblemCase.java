package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with all the problems expected in it, as test resources spell them: a line {@code ##
 * name}, the text, then each problem behind {@code > }. An arrow is a tab, a black square U+0001.
 */
record ProblemCase(String name, String text, String expected) {
  static List<ProblemCase> all(String resource) {
    return Arrays.stream(Fixture.resource(resource).split("(?m)^## "))
        .skip(1)
        .map(ProblemCase::of)
        .toList();
  }

  private static ProblemCase of(String block) {
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    block
        .lines()
        .skip(1)
        .forEach(
            line -> {
              if (line.startsWith("> ")) {
                expected.add(line.substring(2));
              } else if (!line.isEmpty()) {
                text.add(line.replace('→', '\t').replace('■', '\u0001').replace("¶", ""));
              }
            });
    String name = block.lines().findFirst().orElseThrow();
    return new ProblemCase(name, lines(text), String.join("\n", expected));
  }

  /** Return the text with the fields that every guide needs, behind those it has. */
  String asGuide() {
    StringBuilder guide = new StringBuilder("---\n").append(text);
    for (String field :
        List.of(
            "title: T",
            "summary: S.",
            "audience: self",
            "published: 2026-11-22",
            "steps: [Do it.]")) {
      String name = field.substring(0, field.indexOf(':'));
      boolean phased = name.equals("steps") && has("phases");
      if (!has(name) && !phased && !has("-" + name)) {
        guide.append(field).append('\n');
      }
    }
    return guide.append("---\n").toString().replaceAll("(?m)^-[a-z]+:\n", "");
  }

  private boolean has(String field) {
    return text.lines().anyMatch(line -> line.startsWith(field + ":"));
  }

  static String show(List<Diagnostic> problems) {
    return problems.stream().sorted().map(Fixture::show).collect(Collectors.joining("\n"));
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return name;
  }
}
