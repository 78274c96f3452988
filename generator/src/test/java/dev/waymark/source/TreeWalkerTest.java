package dev.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.MediaFile;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeWalkerTest {
  private final Path folder;
  private final Path root;

  TreeWalkerTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.root = Files.createDirectories(folder.resolve("content"));
    write("site.yaml");
  }

  @Test
  void filesAreSortedIntoGuidesPagesAndMedia() throws IOException {
    for (String name :
        List.of(
            "guides/b.md",
            "guides/a/z.md",
            "guides/a.md",
            "guides/B.md",
            "guides/a/circles.svg",
            "guides/Z.png",
            "pages/about.md",
            "pages/about.pdf",
            "data/x.csv",
            "data/B.YML",
            "data/a.yaml",
            "data/a.json",
            "data/.hidden.csv",
            "data/a.csv~",
            "theme/page.ftlh")) {
      write(name);
    }
    SourceTree tree = walk();
    assertThat(tree.guides())
        .extracting(SourcePath::value)
        .containsExactly("guides/B.md", "guides/a.md", "guides/a/z.md", "guides/b.md");
    assertThat(tree.pages()).extracting(SourcePath::value).containsExactly("pages/about.md");
    assertThat(tree.media())
        .extracting(file -> file.source().value())
        .containsExactly("guides/Z.png", "guides/a/circles.svg", "pages/about.pdf");
    assertThat(tree.data())
        .extracting(SourcePath::value)
        .containsExactly("data/B.YML", "data/a.json", "data/a.yaml", "data/x.csv");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void fileInDataThatIsNotReadIsWarnedOf() throws IOException {
    for (String name : List.of("data/a.md", "data/sub/a.csv", "data/b.xlsx", "data/csv")) {
      write(name);
    }
    String kinds = "data files end in .yaml, .yml, .json, .csv";
    assertThat(walk().data()).isEmpty();
    assertThat(walk().problems())
        .extracting(problem -> problem.code() + " " + problem.span().file() + ": " + problem.hint())
        .containsExactlyInAnyOrder(
            "not-read data/a.md: " + kinds,
            "not-read data/b.xlsx: " + kinds,
            "not-read data/csv: " + kinds,
            "not-read data/sub: move its files into data/ itself");
  }

  @Test
  void linksInDataAreReportedAndNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "secret");
    Files.createDirectories(root.resolve("data"));
    Files.createSymbolicLink(root.resolve("data/out.csv"), secret);
    Files.createSymbolicLink(root.resolve("data/folder"), folder);
    assertThat(walk().data()).isEmpty();
    assertThat(walk().problems())
        .extracting(problem -> problem.code() + " " + problem.span().location())
        .containsExactlyInAnyOrder("not-a-file data/out.csv", "not-a-file data/folder");
  }

  @Test
  void dataThatIsALinkIsReportedAndOneThatIsAFileWarnedOf() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("secret.csv"), "secret");
    Path link = Files.createSymbolicLink(root.resolve("data"), elsewhere);
    assertThat(walk().data()).isEmpty();
    assertThat(walk().problems()).extracting(Diagnostic::code).containsExactly("not-a-file");
    Files.delete(link);
    write("data");
    assertThat(walk().problems()).extracting(Diagnostic::code).containsExactly("not-read");
  }

  @Test
  void nameInDataThatIsNoSourcePathIsReported() throws IOException {
    write("data/a\nb.csv");
    assertThat(walk().data()).isEmpty();
    assertThat(walk().problems()).extracting(Diagnostic::code).containsExactly("invalid-file-name");
  }

  @Test
  void fileInAFolderThatIsNotReadIsWarnedOf() throws IOException {
    for (String name :
        List.of("dta/a.csv", "guide/a.md", "notes.md", ".git/config", "site.yaml~")) {
      write(name);
    }
    assertThat(walk().problems())
        .extracting(problem -> problem.span().file() + ": " + problem.hint())
        .containsExactly(
            "dta: did you mean \"data\"?",
            "guide: did you mean \"guides\"?",
            "notes.md: move it into guides/ or pages/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"guides/a.MD", "guides/a.markdown", "pages/b.Markdown", "guides/a\nb.svg"})
  void fileThatWouldBeLostIsAnError(String name) throws IOException {
    write(name);
    assertThat(walk().problems()).extracting(Diagnostic::code).containsExactly("invalid-file-name");
    assertThat(walk().media()).isEmpty();
  }

  @Test
  void mediaCarryTheDigestOfTheirBytes() throws IOException {
    Files.writeString(write("guides/a.svg"), "abc");
    MediaFile file = walk().media().get(0);
    assertThat(file.digest())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(file.location()).hasContent("abc");
  }

  @Test
  void hiddenAndBackupFilesAreIgnored() throws IOException {
    for (String name :
        List.of(
            "guides/.hidden.md",
            "guides/.git/config",
            "guides/.DS_Store",
            "guides/a.md~",
            "guides/.a.md.swp",
            "guides/.#a.md",
            "guides/#a.md#")) {
      write(name);
    }
    SourceTree tree = walk();
    assertThat(tree.guides()).isEmpty();
    assertThat(tree.media()).isEmpty();
    assertThat(tree.problems()).isEmpty();
  }

  /** Editors and other builds write beside this one. */
  @Test
  @Timeout(60)
  void filesThatGoAwayMeanwhileAreNoError() throws Exception {
    write("guides/back.md");
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService editors = Executors.newFixedThreadPool(2);
    List<Future<?>> edits = new ArrayList<>();
    for (String name : List.of("guides/.waymark-1.tmp", "guides/sheet.pdf")) {
      edits.add(editors.submit(() -> comeAndGo(root.resolve(name), done)));
    }
    try {
      for (int i = 0; i < 3_000; i++) {
        SourceTree tree = new TreeWalker().walk(root);
        assertThat(tree.guides()).containsExactly(new SourcePath("guides/back.md"));
        assertThat(tree.problems()).isEmpty();
      }
    } finally {
      done.set(true);
      editors.shutdown();
    }
    for (Future<?> edit : edits) {
      edit.get();
    }
  }

  private static void comeAndGo(Path file, AtomicBoolean done) {
    try {
      while (!done.get()) {
        Files.writeString(file, "Some text.");
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void linksAreReportedAndNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createDirectories(root.resolve("guides"));
    Files.createSymbolicLink(root.resolve("guides/out.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("guides/loop"), root.resolve("guides"));
    Files.createSymbolicLink(root.resolve("guides/dangling.svg"), root.resolve("nowhere"));
    Files.createSymbolicLink(root.resolve("guides/folder"), folder);
    SourceTree tree = walk();
    assertThat(tree.guides()).isEmpty();
    assertThat(tree.media()).isEmpty();
    assertThat(tree.problems()).extracting(Diagnostic::code).containsOnly("not-a-file");
    assertThat(tree.problems())
        .extracting(problem -> problem.span().location())
        .containsExactlyInAnyOrder(
            "guides/out.md", "guides/loop", "guides/dangling.svg", "guides/folder");
  }

  @Test
  void sectionThatIsALinkIsReportedAndNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("secret.md"), "secret");
    Files.createSymbolicLink(root.resolve("guides"), elsewhere);
    SourceTree tree = walk();
    assertThat(tree.guides()).isEmpty();
    assertThat(tree.problems())
        .extracting(problem -> problem.span().location())
        .containsExactly("guides");
  }

  @Test
  @Timeout(10)
  void pipeIsReportedAndNotRead() throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("guides"));
    Process mkfifo =
        new ProcessBuilder("mkfifo", root.resolve("guides/pipe.svg").toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    SourceTree tree = walk();
    assertThat(tree.media()).isEmpty();
    assertThat(tree.problems())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("not-a-file");
  }

  @Test
  void nameThatIsNoSourcePathIsReported() throws IOException {
    write("guides/back\\slash.md");
    assertThat(walk().guides()).isEmpty();
    assertThat(walk().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("invalid-file-name"));
  }

  @Test
  void missingContentFolderIsNamed() {
    assertThatThrownBy(() -> new TreeWalker().walk(root.resolve("gone")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(root.resolve("gone").toString());
  }

  @Test
  void contentFolderThatIsAFileIsNamed() {
    assertThatThrownBy(() -> new TreeWalker().walk(root.resolve("site.yaml")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(root.resolve("site.yaml").toString());
  }

  @Test
  void contentFolderMayBeReachedByALink() throws IOException {
    write("guides/a.md");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(new TreeWalker().walk(link).guides()).hasSize(1);
  }

  private SourceTree walk() {
    return new TreeWalker().walk(root);
  }

  private Path write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}
