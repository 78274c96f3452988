package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/**
 * A good file that tests spoil, one change at a time.
 *
 * @param files the texts of the site it lies in, itself included
 */
record Sample(Checker checker, String file, Map<String, String> files) {
  Sample {
    files = Map.copyOf(files);
  }

  static Sample of(Checker checker, String file, String text) {
    return new Sample(checker, file, Map.of(file, text));
  }

  /** Return the same with one more file in its site, or another text of one. */
  Sample with(String path, String text) {
    Map<String, String> all = new TreeMap<>(files);
    all.put(path, text);
    return new Sample(checker, file, all);
  }

  /** Replace something in the file. It has to be there. */
  Sample but(String old, String replacement) {
    return but(file, old, replacement);
  }

  /** Replace something in a file of the site. It has to be there. */
  Sample but(String path, String old, String replacement) {
    String text = files.getOrDefault(path, "");
    assertThat(text).contains(old);
    return with(path, text.replace(old, replacement));
  }

  void isGood() {
    assertThat(checker.problems(WrittenSite.of(files), file)).isEmpty();
  }

  /** Expect exactly one problem, which has {@code part} in it. */
  void isBad(String part) {
    assertThat(checker.problems(WrittenSite.of(files), file))
        .hasSize(1)
        .first()
        .asString()
        .contains(part);
  }

  /** Expect problems, one of which has {@code part} in it. */
  void isBadAtLeast(String part) {
    assertThat(checker.problems(WrittenSite.of(files), file)).anyMatch(p -> p.contains(part));
  }
}
