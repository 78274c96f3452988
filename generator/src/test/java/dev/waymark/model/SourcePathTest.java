package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourcePathTest {
  @ParameterizedTest
  @CsvSource({
    "a.md,a.md",
    "./a.md,a.md",
    "guides//feet/./a.md,guides/feet/a.md",
    "guides/x/../a.md,guides/a.md",
    "guides/a/,guides/a",
    "a/b/../../c,c",
    "..a/b..,..a/b..",
  })
  void pathIsNormalised(String text, String path) {
    assertThat(SourcePath.of(text)).hasValue(new SourcePath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../a",
        "a/../..",
        "a/../../b",
        "/a",
        "//a",
        "a\\b",
        "..\\a",
        "a\0b"
      })
  void pathOutsideIsNone(String text) {
    assertThat(SourcePath.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"./a", "a//b", "a/", "a/../b", "../a", "/a", "a\\b"})
  void onlyNormalisedPathsAreMade(String text) {
    assertThatThrownBy(() -> new SourcePath(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "guides/back.md,neck.md,guides/neck.md",
    "guides/back.md,feet/arches.md,guides/feet/arches.md",
    "guides/feet/arches.md,../back.md,guides/back.md",
    "guides/feet/arches.md,../../pages/about.md,pages/about.md",
    "site.yaml,pages/about.md,pages/about.md",
  })
  void siblingIsResolvedLikeALink(String from, String reference, String path) {
    assertThat(new SourcePath(from).resolveSibling(reference)).hasValue(new SourcePath(path));
  }

  @ParameterizedTest
  @CsvSource({"guides/a.md,../../x.md", "site.yaml,../x", "guides/a.md,/etc/passwd"})
  void siblingOutsideIsNone(String from, String reference) {
    assertThat(new SourcePath(from).resolveSibling(reference)).isEmpty();
  }

  @Test
  void folderAndNameAreParts() {
    assertThat(new SourcePath("guides/feet/a.md").folder()).isEqualTo("guides/feet/");
    assertThat(new SourcePath("guides/feet/a.md").name()).isEqualTo("a.md");
    assertThat(new SourcePath("site.yaml").folder()).isEmpty();
  }
}
