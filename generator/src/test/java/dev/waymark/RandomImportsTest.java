package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.DiagnosticPrinter;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports texts that are put together at random. Each {@code #} of a part becomes a word of its
 * own, by which can be told whether it was lost.
 */
final class RandomImportsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final int FILES = 40;
  private static final Pattern WORD = Pattern.compile("zq\\d+x");

  private static final List<String> HEADERS =
      List.of(
          "",
          "---\ntitle: '#: # \"#\" no'\ntags: [#, '@#']\nweird: {a: [#, 1]}\ndate: 2020-01-02\n---\n",
          "---\nTitle: #\nslug: '# # é'\naliases: [/#/, 'a?#', '#']\nimage: #.png\n---\n",
          "+++\ntitle = \"#\"\n[params]\nx = '''#'''\nauthor = [\"#\", \"#\"]\n+++\n",
          "{\n\"title\": \"#\", \"description\": \"# #\", \"total_time\": \"#\"\n}\n",
          "title=#\nstatus=draft\ntags=#, #\ntype=#\n~~~~~~\n",
          """
          ---
          last_modified_at: 2019-01-01
          date: 2020-01-01
          source: 'see # https://#.example/'
          ingredients: ['#', '# (optional)', '#']
          steps: ['#', '**#.** #']
          ---
          """);

  private static final List<String> PARTS =
      List.of(
          "# #\n",
          "## Steps\n",
          "## Directions {#id}\n",
          "### #\n",
          "### Step 1\n",
          "#\n===\n",
          "Steps\n-----\n",
          "## Ingredients\n",
          "## Tools\n",
          "## Do not do this if:\n",
          "## Warnings\n",
          "## Sources\n",
          "## Tips\n",
          "1. #\n2. #\n",
          "1) **#.** #\n\n   Tip: #\n\n2) #\n",
          "1. #\n   - #\n   - #\n1. #\n",
          "3. #\n![#](#.png)\n4. #\n",
          "1. #\n\n```\n1. #\n```\n\n2. #\n",
          "1. ```sh\n   #\n   ```\n2. ![#](pic.svg) ![](pic.svg)\n",
          "1.\n2. [ ] #\n",
          "- #\n- [#](https://#.example/a_(b)) #\n- #\n",
          "- #:\n    - #\n    - [#](/#)\n",
          "* * *\n",
          "> 1. #\n> #\n",
          "#, [#](/a/#), [#](javascript:#), [#]( <b #> ), ![#](https://#.example/x.png \"#\").\n",
          "[#](#frag), [#][ref], [#][], ![#][ref], [ref], <https://#.example/>, `[#](/#)`\n",
          "[ref]: ./#.md '#'\n",
          "[r2]: https://#.example/\n",
          "{% include # %} {{ # }} {{< # >}} {: .# }\n",
          "<div class='#'>#</div> <!-- # -->\n",
          "<!-- #\n# -->\n",
          "| # | # |\n|---|---|\n| # | [#](/#) |\n",
          "Call +49 30 # or 112.\n",
          "- Call 112: #\n",
          "#\\\n#  \n# **bold #** _# #_ \u202E# \uD83D\uDE00\n",
          "    # indented\n",
          "[^1]: #\n",
          "#[^1] and # ~~#~~ http://#.example.\n",
          "```\n#\n",
          "~~~~~~\n#\n~~~~~~\n",
          "# # #\n---\n",
          "\t1. #\n\t\t- #\n",
          "[![#](pic.svg)](https://#.example/)\n",
          "[#](two.md), [#](<file 1.md>), [#]({% post_url # %})\n",
          "- ⏲️ Prep time: # minutes\n");

  @TempDir Path folder;

  private int words;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyImportIsWithoutErrorsAndLosesNothing(long seed) throws IOException {
    Random random = new Random(seed);
    Path in = Files.createDirectories(folder.resolve("in"));
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(in.resolve("pic.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(content.resolve("site.yaml"), "title: Guides\nrequire: [safety, authors]\n");
    for (int file = 0; file < FILES; file++) {
      Files.writeString(in.resolve("file " + file + ".md"), text(random));
    }

    ImportReport report = Waymark.importGuides(new ImportOptions(in, content, DATE));

    for (ImportReport.Entry file : report.files()) {
      assertThat(file.outcome()).as(file.toString()).isEqualTo(ImportReport.Outcome.WRITTEN);
      String source = Files.readString(in.resolve(file.source()));
      String kept =
          Files.readString(content.resolve(file.target()))
              + file.findings().stream()
                  .map(DiagnosticPrinter::print)
                  .collect(Collectors.joining());
      assertThat(lost(source, kept))
          .as("%s of\n%s\n\nkept:\n%s", lost(source, kept), source, kept)
          .isEmpty();
    }
    List<String> errors = errors(content);
    assertThat(errors).isEmpty();
  }

  private String text(Random random) {
    StringBuilder text = new StringBuilder(pick(random, HEADERS));
    for (int part = random.nextInt(14); part >= 0; part--) {
      text.append(pick(random, PARTS)).append(random.nextBoolean() ? "\n" : "");
    }
    return text.toString();
  }

  private String pick(Random random, List<String> parts) {
    String part = parts.get(random.nextInt(parts.size()));
    StringBuilder filled = new StringBuilder();
    for (int at = 0; at < part.length(); at++) {
      char c = part.charAt(at);
      boolean heading =
          c == '#' && (at == 0 || part.charAt(at - 1) == '#') && part.startsWith("#", 0);
      boolean mark =
          heading && part.substring(0, at + 1).matches("#+") && part.matches("(?s)#+ .*");
      if (c == '#' && !mark && !part.startsWith("#id", at) && !part.startsWith("#frag", at)) {
        filled.append("zq").append(words++).append('x');
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static List<String> lost(String source, String kept) {
    List<String> lost = new ArrayList<>();
    Matcher word = WORD.matcher(source);
    while (word.find()) {
      if (!kept.contains(word.group())) {
        lost.add(word.group());
      }
    }
    return lost;
  }

  private List<String> errors(Path content) {
    BuildOptions options =
        BuildOptions.builder(content, folder.resolve("site")).date(DATE).drafts(true).build();
    return Waymark.check(options, new BuildListener() {}).diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(DiagnosticPrinter::print)
        .toList();
  }
}
