package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a repository on a machine on which everything that should not matter is a trap. */
final class IsolationTest {
  private static final String FILE = "guides/a.md";

  /** Run in a virtual machine of its own: print what is known of the content folder. */
  public static void main(String[] arguments) {
    var history = new HistoryReader().read(Path.of(arguments[0]), List.of(new SourcePath(FILE)));
    System.out.println(history.value().changed() + " " + history.problems());
  }

  @Test
  void machineDoesNotMatter(@TempDir Path temp) throws IOException, InterruptedException {
    TestRepository repository = new TestRepository(temp.resolve("repository"));
    repository.commit(FILE, "1", "2026-01-01T00:00:00Z");
    Path home = Files.createDirectories(temp.resolve("home"));
    for (String settings :
        List.of(".gitconfig", ".jgitconfig", ".config/git/config", ".config/jgit/config")) {
      Files.createDirectories(home.resolve(settings).getParent());
      Files.writeString(home.resolve(settings), "[broken");
    }
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path called = temp.resolve("called");
    for (String command : List.of("git", "sh", "bash")) {
      Path script = Files.writeString(bin.resolve(command), "#!/bin/sh\n: > " + called + "\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            IsolationTest.class.getName(),
            repository.folder().toString());
    java.environment().clear();
    java.environment()
        .putAll(
            Map.of(
                "PATH", bin.toString(),
                "HOME", home.toString(),
                "XDG_CONFIG_HOME", home.resolve(".config").toString(),
                "GIT_DIR", "/nowhere",
                "GIT_WORK_TREE", "/nowhere",
                "GIT_OBJECT_DIRECTORY", "/nowhere",
                "GIT_CEILING_DIRECTORIES", temp.toString(),
                "GIT_CONFIG_GLOBAL", home.resolve(".gitconfig").toString()));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    String before = listing(repository.folder());
    Process process = java.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
    assertThat(Files.readString(out, StandardCharsets.UTF_8).strip())
        .isEqualTo("{guides/a.md=2026-01-01} []");
    assertThat(called).doesNotExist();
    assertThat(listing(repository.folder())).isEqualTo(before);
  }

  /** Names and times: a file that comes and goes leaves its trace in the folder's time. */
  private static String listing(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder listing = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        listing.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
      }
      return listing.toString();
    }
  }

  @Test
  void settingsOfTheMachineAreBackAfterwards(@TempDir Path temp) throws IOException {
    SystemReader before = SystemReader.getInstance();
    new TestRepository(temp);
    new HistoryReader().read(temp, List.of());
    assertThat(SystemReader.getInstance()).isSameAs(before);
  }
}
