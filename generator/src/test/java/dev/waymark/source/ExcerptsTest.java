package dev.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcerptsTest {
  private final Path root;

  ExcerptsTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void lineIsFoundWhateverItsEnd() throws IOException {
    Files.writeString(root.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\nfour");
    Excerpts excerpts = new Excerpts(root);
    assertThat(excerpts.lineOf(new Span("a.md", 1, 1, 1))).isEqualTo("one");
    assertThat(excerpts.lineOf(new Span("a.md", 2, 0, 0))).isEqualTo("two");
    assertThat(excerpts.lineOf(new Span("a.md", 3, 1, 1))).isEqualTo("three");
    assertThat(excerpts.lineOf(new Span("a.md", 4, 1, 1))).isEqualTo("four");
  }

  @Test
  void thereIsNoLineWhereThereIsNoFile() throws IOException {
    Files.writeString(root.resolve("a.md"), "one");
    Files.writeString(root.resolveSibling(root.getFileName() + "-secret"), "secret");
    Excerpts excerpts = new Excerpts(root);
    assertThat(excerpts.lineOf(new Span("a.md", 2, 1, 1))).isNull();
    assertThat(excerpts.lineOf(Span.ofFile("a.md"))).isNull();
    assertThat(excerpts.lineOf(new Span("gone.md", 1, 1, 1))).isNull();
    assertThat(excerpts.lineOf(new Span("../" + root.getFileName() + "-secret", 1, 1, 1))).isNull();
    Files.delete(root.resolveSibling(root.getFileName() + "-secret"));
  }
}
