package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.model.History;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryReaderTest {
  private static final String A = "guides/a.md";
  private static final String B = "guides/b.md";

  private final Path temp;
  private final TestRepository repository;

  HistoryReaderTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.repository = new TestRepository(temp.resolve("repository"));
  }

  @Test
  void dayIsThatOfTheNewestCommitThatChangedTheFile() throws IOException {
    repository.write(B, "1").commit(A, "1", "2026-01-01T12:00:00Z");
    repository.commit(A, "2", "2026-02-02T12:00:00Z");
    repository.commit("other.txt", "1", "2026-03-03T12:00:00Z");
    assertThat(days(A, B)).isEqualTo(Map.of(A, "2026-02-02", B, "2026-01-01"));
  }

  @Test
  void dayIsThatOfTheCommitterInUtc() throws IOException {
    repository.commit(A, "1", "2026-01-01T23:59:59Z");
    repository.commit(B, "1", "2026-01-02T00:00:00Z");
    assertThat(days(A, B)).isEqualTo(Map.of(A, "2026-01-01", B, "2026-01-02"));
  }

  @Test
  void dayAfter2038IsKnown() throws IOException {
    repository.commit(A, "1", "2050-01-01T00:00:00Z");
    assertThat(days(A)).isEqualTo(Map.of(A, "2050-01-01"));
  }

  @Test
  void fileThatIsNotCommittedHasNoDayButAPath() throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    repository.write(B, "1");
    Parsed<History> history = read(repository.folder(), A, B);
    assertThat(days(history)).isEqualTo(Map.of(A, "2026-01-01"));
    assertThat(history.value().repositoryPaths()).containsEntry(new SourcePath(B), B);
    assertThat(history.problems()).isEmpty();
  }

  @Test
  void fileThatWasAwayCountsFromItsReturn() throws IOException {
    repository.write(B, "1").commit(A, "1", "2026-01-01T00:00:00Z");
    repository.delete(A).commit("2026-02-01T00:00:00Z");
    repository.commit(A, "1", "2026-03-01T00:00:00Z");
    assertThat(days(A)).isEqualTo(Map.of(A, "2026-03-01"));
  }

  @Test
  void renamedFileCountsFromItsNewName() throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    repository.delete(A).commit(B, "1", "2026-02-01T00:00:00Z");
    assertThat(days(B)).isEqualTo(Map.of(B, "2026-02-01"));
  }

  @Test
  void mergeCountsOnlyForAFileThatDiffersFromAllParents() throws IOException {
    forkAndMerge(MergeStrategy.RECURSIVE);
    repository.commit("both.md", "merged", "2026-04-04T00:00:00Z");
    assertThat(days(A, B, "both.md", "base.md"))
        .isEqualTo(
            Map.of(
                A,
                "2026-02-02",
                B,
                "2026-03-03",
                "both.md",
                "2026-04-04",
                "base.md",
                "2026-01-01"));
  }

  @Test
  void changeThatAMergeThrewAwayDoesNotCount() throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    repository.checkout("side", true);
    repository.commit(A, "2", "2026-02-02T00:00:00Z");
    repository.checkout("main", false);
    repository.commit(B, "1", "2026-01-05T00:00:00Z");
    repository.merge("side", MergeStrategy.OURS);
    repository.commit("2026-03-03T00:00:00Z");
    assertThat(days(A)).isEqualTo(Map.of(A, "2026-01-01"));
  }

  @Test
  void parentNewerThanItsChildIsNoTrap() throws IOException {
    repository.commit(A, "1", "2026-06-01T00:00:00Z");
    repository.commit(B, "1", "2026-05-01T00:00:00Z");
    repository.commit(A, "2", "2026-04-01T00:00:00Z");
    repository.commit("c.md", "1", "2026-07-01T00:00:00Z");
    assertThat(days(A, B)).isEqualTo(Map.of(A, "2026-04-01", B, "2026-05-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-09-09"})
  void filesMeetAgainWhereBranchesPart(String day) throws IOException {
    repository.write("both.md", "1").commit(A, "1", day + "T00:00:00Z");
    repository.checkout("side", true);
    repository.commit(B, "1", "2026-02-02T00:00:00Z");
    repository.checkout("main", false);
    repository.commit("both.md", "main", "2026-03-03T00:00:00Z");
    repository.merge("side", MergeStrategy.RECURSIVE);
    repository.commit("both.md", "1", "2026-04-04T00:00:00Z");
    assertThat(days(A, B, "both.md")).isEqualTo(Map.of(A, day, B, "2026-02-02", "both.md", day));
  }

  @Test
  void contentMayLieDeepInsideAndBeReachedByALink() throws IOException {
    repository.commit("docs/my site/" + A, "1", "2026-01-01T00:00:00Z");
    repository.commit("docs/my site 2/" + A, "1", "2026-02-01T00:00:00Z");
    Path link = Files.createSymbolicLink(temp.resolve("link"), content("docs/my site"));
    for (Path folder : new Path[] {content("docs/my site"), link}) {
      Parsed<History> history = read(folder, A);
      assertThat(days(history)).isEqualTo(Map.of(A, "2026-01-01"));
      assertThat(history.value().repositoryPaths())
          .isEqualTo(Map.of(new SourcePath(A), "docs/my site/" + A));
    }
  }

  @Test
  void relativeContentFolderIsFound() throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    Path relative = Path.of("").toAbsolutePath().relativize(repository.folder().toRealPath());
    assertThat(days(read(relative, A))).isEqualTo(Map.of(A, "2026-01-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"guides/two words.md", "guides/ঘাড়.md", "guides/\"q\".md", "a/[b]*?.md"})
  void namesMayHoldAnything(String name) throws IOException {
    repository.commit(name, "1", "2026-01-01T00:00:00Z");
    assertThat(days(name)).isEqualTo(Map.of(name, "2026-01-01"));
  }

  @Test
  void linkedWorkTreeIsReadAtItsOwnHead() throws IOException {
    ObjectId first = repository.commit(A, "1", "2026-01-01T00:00:00Z");
    repository.commit(A, "2", "2026-02-01T00:00:00Z");
    Path linked = Files.createDirectories(temp.resolve("linked"));
    Path state = Files.createDirectories(repository.git().resolve("worktrees/linked"));
    Files.writeString(state.resolve("HEAD"), first.name() + "\n");
    Files.writeString(state.resolve("commondir"), "../..\n");
    Files.writeString(state.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + state + "\n");
    Parsed<History> history = read(linked, A);
    assertThat(history.problems()).isEmpty();
    assertThat(days(history)).isEqualTo(Map.of(A, "2026-01-01"));
  }

  @Test
  void shallowCloneIsNotedAndHasNoDays() throws IOException {
    ObjectId only = repository.commit(A, "1", "2026-01-01T00:00:00Z");
    Files.writeString(repository.git().resolve("shallow"), only.name() + "\n");
    Parsed<History> history = read(repository.folder(), A);
    assertThat(history.value().changed()).isEmpty();
    assertThat(history.value().repositoryPaths()).isEqualTo(Map.of(new SourcePath(A), A));
    assertNote(history, "shallow-clone");
    assertThat(history.problems().get(0).hint())
        .contains("fetch-depth: 0", "git fetch --unshallow");
  }

  @Test
  void folderOutsideOfARepositoryIsNoted() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("plain"));
    assertNote(read(folder, A), "no-git-history");
    assertThat(read(folder, A).value()).isEqualTo(History.EMPTY);
  }

  @Test
  void repositoryWithoutACommitIsNoted() throws IOException {
    assertNote(read(repository.folder(), A), "no-git-history");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "config", "refs/heads/main", "objects", "shallow"})
  void damagedRepositoryIsNoted(String what) throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    Path damaged = repository.git().resolve(what);
    if (what.equals("objects")) {
      try (Stream<Path> objects = Files.walk(damaged)) {
        for (Path object : objects.filter(Files::isRegularFile).toList()) {
          Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-------"));
          Files.write(object, new byte[] {1, 2, 3});
        }
      }
    } else {
      Files.write(damaged, new byte[] {'[', 0, -1, '\n'});
    }
    Parsed<History> history = read(repository.folder(), A);
    assertThat(history.value()).isEqualTo(History.EMPTY);
    assertNote(history, "no-git-history");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\nnobody", "committer\n\n", "committer a <b> 99999999999999999 +0000\n\n"})
  void commitWithoutAUsableDateIsNoted(String afterTree) throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    repository.commitRaw(afterTree);
    assertNote(read(repository.folder(), A), "no-git-history");
  }

  @Test
  void gitFileThatLeadsNowhereIsNoted() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("broken"));
    Files.writeString(folder.resolve(".git"), "gitdir: /nowhere/at/all\n");
    assertNote(read(folder, A), "no-git-history");
    Files.writeString(folder.resolve(".git"), "gitdir: a\0b\n");
    assertNote(read(folder, A), "no-git-history");
    Files.writeString(folder.resolve(".git"), "what is this");
    assertNote(read(folder, A), "no-git-history");
  }

  @Test
  void unreadableRepositoryIsNoted() throws IOException {
    repository.commit(A, "1", "2026-01-01T00:00:00Z");
    Files.setPosixFilePermissions(repository.git(), PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(repository.git()), "the superuser reads everything");
      assertNote(read(repository.folder(), A), "no-git-history");
    } finally {
      Files.setPosixFilePermissions(repository.git(), PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void forkAndMerge(MergeStrategy strategy) throws IOException {
    repository.write("base.md", "1").write("both.md", "1").commit("2026-01-01T00:00:00Z");
    repository.checkout("side", true);
    repository.write("both.md", "side").commit(A, "1", "2026-02-02T00:00:00Z");
    repository.checkout("main", false);
    repository.write("both.md", "main").commit(B, "1", "2026-03-03T00:00:00Z");
    repository.merge("side", strategy);
  }

  private Path content(String path) {
    return repository.folder().resolve(path);
  }

  private Map<String, String> days(String... files) throws IOException {
    Parsed<History> history = read(repository.folder(), files);
    assertThat(history.problems()).isEmpty();
    return days(history);
  }

  private static Map<String, String> days(Parsed<History> history) {
    Map<String, String> days = new TreeMap<>();
    history.value().changed().forEach((file, day) -> days.put(file.value(), day.toString()));
    return days;
  }

  private static Parsed<History> read(Path folder, String... files) {
    return new HistoryReader().read(folder, Stream.of(files).map(SourcePath::new).toList());
  }

  private static void assertNote(Parsed<History> history, String code) {
    assertThat(history.problems())
        .singleElement()
        .satisfies(
            (Diagnostic problem) -> {
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.span().location()).isEqualTo("site.yaml");
              assertThat(problem.hint()).isNotBlank();
            });
  }
}
