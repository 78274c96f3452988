package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that is expected of a golden site keeps to its format. */
final class GoldenFilesTest {
  private static final Path SITES = Path.of("src", "test", "resources", "sites");

  /** What no golden site holds yet. Take out what comes: nothing must be looked for in vain. */
  private static final Set<FileKind> NOT_YET = EnumSet.noneOf(FileKind.class);

  /** How problems begin that are known and wait to be mended; each has to be seen. */
  private static final Set<String> KNOWN_PROBLEMS = Set.of();

  /** What has no format that is looked at here. */
  private static final Pattern OTHER_FILES =
      Pattern.compile("(assets|media)/.*|sw[.]js|[.]nojekyll|CNAME|.*/preview[.]png");

  record Case(FileKind kind, WrittenSite site, String file) {
    @Override
    public String toString() {
      return kind + " " + site + "/" + file;
    }
  }

  static List<WrittenSite> sites() throws IOException {
    List<WrittenSite> sites = new ArrayList<>();
    try (Stream<Path> folders = Files.list(SITES)) {
      for (Path folder :
          folders.filter(f -> Files.exists(f.resolve("expected"))).sorted().toList()) {
        sites.add(WrittenSite.read(folder));
      }
    }
    return sites;
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (WrittenSite site : sites()) {
      for (String file : site.files()) {
        Stream.of(FileKind.values())
            .filter(kind -> kind.matches(site, file))
            .forEach(kind -> cases.add(new Case(kind, site, file)));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fileKeepsToItsFormat(Case each) {
    assertThat(problems(each)).as(each.toString()).allMatch(GoldenFilesTest::isKnown);
  }

  @Test
  void whatIsKnownIsNotMendedYet() throws IOException {
    List<String> problems = cases().stream().flatMap(each -> problems(each).stream()).toList();
    for (String known : KNOWN_PROBLEMS) {
      assertThat(problems).anyMatch(problem -> problem.startsWith(known));
    }
  }

  @Test
  void thereAreFilesOfEveryKind() throws IOException {
    Set<FileKind> missing = EnumSet.allOf(FileKind.class);
    cases().forEach(each -> missing.remove(each.kind()));
    assertThat(missing).isEqualTo(NOT_YET);
  }

  @Test
  void everyFileIsOfSomeKind() throws IOException {
    for (WrittenSite site : sites()) {
      assertThat(site.files())
          .filteredOn(file -> !OTHER_FILES.matcher(file).matches())
          .allMatch(file -> Stream.of(FileKind.values()).anyMatch(k -> k.matches(site, file)));
    }
  }

  private static List<String> problems(Case each) {
    return each.kind().problems(each.site(), each.file());
  }

  private static boolean isKnown(String problem) {
    return KNOWN_PROBLEMS.stream().anyMatch(problem::startsWith);
  }
}
