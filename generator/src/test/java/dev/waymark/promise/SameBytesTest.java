package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 11: the same content, day and version make the same bytes, whatever the machine. */
@Tag("full")
final class SameBytesTest {
  private static final Path CONTENT = Path.of("..", "content", "src", "waymark");
  private static final Path THEME = Path.of("..", "templates", "src", "main", "resources");

  private final Path folder;
  private final Map<String, Map<String, Long>> sites = new TreeMap<>();

  SameBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * A machine.
   *
   * @param flags of its JVM
   * @param environment variables; an empty one is taken away
   */
  private record Machine(String name, List<String> flags, Map<String, String> environment) {}

  private static List<Machine> machines() {
    return List.of(
        new Machine("plain", List.of(), Map.of()),
        new Machine(
            "Turkish, in the first time zone",
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Kiritimati")),
        new Machine(
            "Arabic, in the last time zone, with one processor",
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Etc/GMT+12",
                "-XX:ActiveProcessorCount=1"),
            Map.of()),
        new Machine(
            "no locale, no home, old encoding, eight processors",
            List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-XX:ActiveProcessorCount=8"),
            Map.of("LC_ALL", "C", "HOME", "", "LANG", "")));
  }

  @Test
  void everyMachineMakesTheSameBytes() throws Exception {
    Path content = copy(folder.resolve("content"), false);
    Path moved = copy(folder.resolve("another place/with a long name").resolve("c"), true);
    List<Path> jdks = Jdks.all();
    for (Path jdk : jdks) {
      for (Machine machine : machines()) {
        build(jdk, machine, content, "022");
      }
    }
    build(jdks.get(0), new Machine("moved, umask 077", List.of(), Map.of()), moved, "077");
    fourAtOnce(content);
    Map<String, Long> plain = sites.values().iterator().next();
    assertThat(plain).hasSizeGreaterThan(200).containsKey(".waymark/manifest");
    sites.forEach((machine, files) -> assertThat(differences(plain, files)).as(machine).isEmpty());
    PromiseNumbers.keep(
        11,
        getClass(),
        sites.size() + " builds, " + jdks.size() + " JDKs, " + plain.size() + " files: 1 hash");
  }

  private static SortedSet<String> differences(Map<String, Long> one, Map<String, Long> other) {
    SortedSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  private void build(Path jdk, Machine machine, Path content, String umask)
      throws IOException, InterruptedException {
    String name = machine.name() + " on " + jdk.getFileName();
    Path output = folder.resolve("site-" + sites.size());
    List<String> command = new ArrayList<>(List.of("sh", "-c", "umask $0; exec \"$@\"", umask));
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(machine.flags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WholeBuild.class.getName());
    command.addAll(List.of(content.toString(), output.toString(), THEME.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    machine.environment().forEach(builder.environment()::put);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(name + ": " + said).isZero();
    sites.put(name, TwoSites.allDigests(output));
  }

  /** As modules of one build with {@code -T4} do. */
  private void fourAtOnce(Path content) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Map<String, Long>>> built = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path output = folder.resolve("thread-" + i);
      Callable<Map<String, Long>> build =
          () -> {
            WholeBuild.build(content, output, THEME);
            return TwoSites.allDigests(output);
          };
      built.add(threads.submit(build));
    }
    for (int i = 0; i < 4; i++) {
      sites.put("thread " + i, built.get(i).get());
    }
    threads.shutdown();
  }

  /** Copy the content, so that folders list it in another order where that is asked for. */
  private static Path copy(Path target, boolean backwards) throws IOException {
    List<Path> files;
    try (var paths = Files.walk(CONTENT)) {
      files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
    }
    if (backwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      Path copy = target.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return target;
  }
}
