package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.ImportReport.Entry;
import dev.waymark.ImportReport.Outcome;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd texts and odd folders. */
final class ImportTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final String STEPS = "# Title\n\n## Steps\n\n1. One.\n";

  @TempDir Path folder;
  private Path in;
  private Path content;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    content = Files.createDirectory(folder.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "title: Guides\n");
  }

  @Test
  void listMayStartAnywhereAndUseParentheses() throws IOException {
    assertThat(imported("3) One.\n4) Two.\n")).contains("steps:\n  - One.\n  - Two.\n");
  }

  @Test
  void looseListIsOneList() throws IOException {
    assertThat(imported("1. One.\n\n2. Two.\n\n\n3. Three.\n"))
        .contains("steps:\n  - One.\n  - Two.\n  - Three.\n");
  }

  @Test
  void paragraphsOfAnEntryAreOneStep() throws IOException {
    assertThat(imported("1. One.\n\n   More.\n\n2. Two.\n"))
        .contains("steps:\n  - One. More.\n  - Two.\n");
  }

  @Test
  void lazyLinesBelongToTheStepAbove() throws IOException {
    assertThat(imported("1. One\ngoes on.\n2. Two.\n"))
        .contains("steps:\n  - One goes on.\n  - Two.\n");
  }

  @Test
  void codeBetweenEntriesDoesNotEndTheList() throws IOException {
    assertThat(imported("1. One.\n\n```\n1. no step\n```\n\n2. Two.\n"))
        .contains("steps:\n  - One.\n  - Two.\n")
        .contains("## Step 1\n\n```\n1. no step\n```");
  }

  @Test
  void secondListFromOneStaysInTheText() throws IOException {
    assertThat(imported("1. One.\n\nOr else:\n\n1. Other.\n"))
        .contains("steps:\n  - One.\n")
        .contains("Or else:\n\n1. Other.");
    assertThat(codes()).contains("several-lists");
  }

  @Test
  void listBehindParagraphThatCountsOnGoesOn() throws IOException {
    assertThat(imported("1. One.\n\nWait.\n\n2. Two.\n"))
        .contains("steps:\n  - One. Wait.\n  - Two.\n");
  }

  @Test
  void listInQuoteIsNoList() throws IOException {
    assertThat(imported("> 1. One.\n")).contains("TODO: write the steps").contains("> 1. One.");
    assertThat(codes()).contains("no-steps");
  }

  @Test
  void headingInCodeOrCommentIsNone() throws IOException {
    assertThat(
            imported(
                "1. One.\n2. Two.\n\n```\n## No heading\n1. x\n```\n<!--\n## No heading\n-->\n"))
        .contains("steps:\n  - One.\n  - Two.\n")
        .contains("## No heading");
  }

  @Test
  void subheadingsBecomePhases() throws IOException {
    assertThat(imported("### Before\n\n1. One.\n\n### After ###\n\n1. Two.\n"))
        .contains("phases:\n  - title: Before\n    steps:\n      - One.\n")
        .contains("  - title: After\n    steps:\n      - Two.\n");
  }

  @Test
  void phaseCalledLikeAStepGetsAnotherId() throws IOException {
    assertThat(imported("### Step 1\n\n1. One.\n\n### Step 2\n\n1. Two.\n"))
        .contains("- id: phase-1\n    title: Step 1\n");
  }

  @Test
  void boldBeginningIsTheStepsTitle() throws IOException {
    assertThat(imported("1. **Wash.** Use soap.\n2. **Dry**: use a towel.\n3. **All bold.**\n"))
        .contains("  - title: Wash\n    do: Use soap.\n")
        .contains("  - title: Dry\n    do: use a towel.\n")
        .contains("  - \"**All bold.**\"\n");
  }

  @Test
  void longStepIsCutWhereASentenceEnds() throws IOException {
    String sentence = "Rub the sole with your thumbs in small circles. ";
    String guide = imported("1. " + sentence.repeat(12) + "\n2. Two.\n");
    assertThat(guide).contains("  - " + sentence.repeat(10).strip() + "\n  - Two.\n");
    assertThat(guide).contains("## Step 1\n\n" + sentence.repeat(2).strip());
    assertThat(codes()).contains("step-long");
  }

  @Test
  void longStepIsNotCutInsideOfMarkup() throws IOException {
    String guide = imported("1. [" + "word ".repeat(120) + "](https://a.example/)\n");
    assertThat(guide).contains("TODO: say this step in few words");
    assertThat(guide).contains("](https://a.example/)");
    assertThat(problems()).isEmpty();
  }

  @Test
  void windowsLineEndsAndByteOrderMarkDoNotMatter() throws IOException {
    String text =
        "\uFEFF---\r\ntitle: \"A: b\"\r\n---\r\n\r\n## Steps\r\n\r\n1. One.\r\n2. Two.\r\n";
    assertThat(importedFile("a.md", text))
        .contains("title: \"A: b\"\n")
        .contains("steps:\n  - One.\n  - Two.\n")
        .doesNotContain("\r");
  }

  @Test
  void unclosedHeaderIsReportedAtItsLine() throws IOException {
    for (String header :
        List.of("---\ntitle: x\n", "+++\ntitle = 'x'\n", "{\n\"title\": \"x\"\n")) {
      Files.writeString(in.resolve("a.md"), header + STEPS);
      Entry entry = entry("a.md");
      assertThat(entry.outcome()).isEqualTo(Outcome.NOT_IMPORTED);
      assertThat(entry.findings()).extracting(Diagnostic::code).contains("header-unclosed");
      assertThat(entry.findings().get(0).span().line()).isEqualTo(1);
    }
  }

  @Test
  void headerThatCannotBeReadIsReportedAtItsLine() throws IOException {
    Files.writeString(in.resolve("a.md"), "---\ntitle: x\nb: c: d\n---\n" + STEPS);
    Files.writeString(in.resolve("b.md"), "+++\ntitle = 'x'\nb = = 2\n+++\n" + STEPS);
    Files.writeString(in.resolve("c.md"), "{\n\"title\": \"x\",\n\"b\": nope\n}\n" + STEPS);
    for (String file : List.of("a.md", "b.md", "c.md")) {
      Entry entry = entry(file);
      assertThat(entry.outcome()).isEqualTo(Outcome.NOT_IMPORTED);
      assertThat(entry.findings()).anyMatch(each -> each.span().line() == 3);
    }
  }

  @Test
  void deepOrLongHeadersEndInFindings() throws IOException {
    Files.writeString(in.resolve("a.md"), "+++\nx = " + "[".repeat(60_000) + "\n+++\n" + STEPS);
    Files.writeString(in.resolve("b.md"), "---\nx: " + "[".repeat(60_000) + "\n---\n" + STEPS);
    Files.writeString(in.resolve("c.md"), "+++\nx = '" + "y".repeat(70_000) + "'\n+++\n" + STEPS);
    assertThat(report().files())
        .allSatisfy(file -> assertThat(file.outcome()).isEqualTo(Outcome.NOT_IMPORTED));
  }

  @Test
  void otherEncodingAndLargeFilesAreReportedAndTheRestIsImported() throws IOException {
    Files.write(in.resolve("latin.md"), "# Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(in.resolve("large.md"), "x".repeat(5 << 20));
    Files.writeString(in.resolve("good.md"), STEPS);
    assertThat(entry("latin.md").findings()).extracting(Diagnostic::code).contains("not-utf-8");
    assertThat(entry("large.md").findings()).extracting(Diagnostic::code).contains("unreadable");
    assertThat(entry("good.md").outcome()).isEqualTo(Outcome.THERE_ALREADY);
  }

  @Test
  void largestFileTakesSeconds() throws IOException {
    Files.writeString(in.resolve("a.md"), STEPS + "\n[".repeat(200_000) + "`".repeat(100_000));
    Files.writeString(in.resolve("b.md"), STEPS + "(".repeat(300_000) + "<a ".repeat(100_000));
    Files.writeString(in.resolve("c.md"), "## Steps\n\n" + "1. One\n".repeat(20_000));
    long start = System.nanoTime();
    report();
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
  }

  @Test
  void namesBecomeAddressesAndDays() throws IOException {
    Files.createDirectories(in.resolve("My Folder"));
    Files.writeString(in.resolve("My Folder/2020-01-02-Warm Feet.md"), STEPS);
    assertThat(report().files().get(0).target()).isEqualTo("guides/my-folder/warm-feet.md");
    assertThat(Files.readString(content.resolve("guides/my-folder/warm-feet.md")))
        .contains("published: 2020-01-02\n");
  }

  @Test
  void twoTextsOfOneNameBothBecomeGuides() throws IOException {
    Files.writeString(in.resolve("Warm Feet.md"), STEPS);
    Files.writeString(in.resolve("warm-feet.markdown"), STEPS);
    ImportReport report = report();
    assertThat(report.files())
        .extracting(Entry::target)
        .containsExactly("guides/warm-feet.md", "guides/warm-feet-2.md");
    assertThat(report.files().get(1).findings())
        .extracting(Diagnostic::code)
        .contains("same-name", "same-title");
  }

  @Test
  void linksAndPipesAreNotRead() throws Exception {
    Path outside = Files.writeString(folder.resolve("secret.md"), "# Secret\n");
    Files.createSymbolicLink(in.resolve("link.md"), outside);
    Files.createSymbolicLink(in.resolve("folder"), folder);
    Files.createSymbolicLink(in.resolve("pic.png"), outside);
    Files.writeString(in.resolve("a.md"), STEPS + "\n![x](pic.png) ![y](../secret.png)\n");
    boolean piped =
        new ProcessBuilder("mkfifo", in.resolve("pipe.md").toString()).start().waitFor() == 0;
    assumeTrue(piped);
    ImportReport report = report();
    assertThat(report.files()).extracting(Entry::source).containsExactly("a.md");
    assertThat(report.findings())
        .filteredOn(each -> each.code().equals("not-a-file"))
        .extracting(each -> each.span().file())
        .containsExactly("folder", "link.md", "pic.png", "pipe.md");
    assertThat(report.copied()).isEmpty();
  }

  @Test
  void unreadableFileIsReportedAndTheRestIsImported() throws IOException {
    Path closed = Files.writeString(in.resolve("closed.md"), STEPS);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");
    Files.writeString(in.resolve("open.md"), STEPS);
    assertThat(entry("closed.md").outcome()).isEqualTo(Outcome.NOT_IMPORTED);
    assertThat(content.resolve("guides/open.md")).exists();
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    Files.createDirectories(content.resolve("guides"));
    Files.writeString(content.resolve("guides/a.md"), "mine");
    Files.writeString(in.resolve("a.md"), STEPS);
    assertThat(entry("a.md").outcome()).isEqualTo(Outcome.THERE_ALREADY);
    assertThat(content.resolve("guides/a.md")).hasContent("mine");
  }

  @Test
  void manyImportsAtOnceWriteEachFileOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(in.resolve("a" + i + ".md"), "# T" + i + "\n\n## Steps\n\n1. One.\n");
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<ImportReport>> reports = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      reports.add(threads.submit(this::report));
    }
    long written = 0;
    for (Future<ImportReport> report : reports) {
      written += report.get().count(Outcome.WRITTEN);
    }
    threads.shutdown();
    assertThat(written).isEqualTo(20);
  }

  @Test
  void contentFolderInsideTheFolderIsLeftOut() throws IOException {
    Path source = Files.createDirectories(in.resolve("src/waymark"));
    Files.createDirectories(source.resolve("guides"));
    Files.writeString(source.resolve("guides/own.md"), STEPS);
    Files.writeString(in.resolve("a.md"), STEPS);
    ImportReport report = Waymark.importGuides(new ImportOptions(in, source, DATE));
    assertThat(report.files()).extracting(Entry::source).containsExactly("a.md");
  }

  @Test
  void guidesAreNotImportedIntoThemselves() throws IOException {
    Path guides = Files.createDirectories(content.resolve("guides/old"));
    assertThatThrownBy(() -> Waymark.importGuides(new ImportOptions(guides, content, DATE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void missingFolderIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> Waymark.importGuides(new ImportOptions(nowhere, content, DATE)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void whatTheSiteRequiresIsFilledWithTasks() throws IOException {
    Files.writeString(
        content.resolve("site.yaml"),
        """
        title: Guides
        require: [safety, review, authors, references]
        languages: { en: { name: English }, fr: { name: Français } }
        extra: [weather]
        taxonomies:
          bodyAreas: { required: true, terms: [neck, feet] }
          season: { terms: [winter] }
          tags: { terms: [warm] }
        """);
    String header =
        "---\nweather: {a: [1.10, no]}\nseason: winter\ntags: [warm, Feet, odd]\nlang: fr\n---\n";
    assertThat(importedFile("a.md", header + STEPS))
        .contains("language: fr\n", "season:\n  - winter\n", "tags:\n  - warm\n")
        .contains("bodyAreas:\n  - feet\n", "- \"1.10\"\n    - \"no\"\n")
        .contains("by: \"TODO: name who checked this\"", "# tags: [odd]\n");
    assertThat(importedFile("b.fr.md", STEPS.replace("Title", "Autre")))
        .contains("TODO: choose what belongs to `bodyAreas`");
    assertThat(problems()).isEmpty();
  }

  @Test
  void headerValuesThatAreNotTakenStandBehindAHash() throws IOException {
    String header =
        """
        ---
        title: "![](x.png)"
        authors: []
        slug: con
        directions: [One.]
        steps: [Other.]
        cover: { image: pic.svg, alt: Feet, caption: Mine }
        image_caption: Yours
        imageAlt: Toes
        ---
        """;
    Files.writeString(in.resolve("pic.svg"), "<svg/>");
    assertThat(importedFile("a.md", header + "# Heading\n"))
        .contains("title: Heading\n", "steps:\n  - One.\n", "alt: Feet\n")
        .contains("# title: \"![](x.png)\"\n", "# steps: [Other.]\n")
        .contains("caption: Mine }\n", "# image_caption: Yours\n", "# imageAlt: Toes\n")
        .doesNotContain("slug:");
    assertThat(problems()).isEmpty();
  }

  @Test
  void languageOfTheFilesNameWins() throws IOException {
    Files.writeString(
        content.resolve("site.yaml"),
        "title: T\nlanguages: { en: { name: English }, fr: { name: Français } }\n");
    assertThat(importedFile("a.fr.md", "---\nlang: en\n---\n" + STEPS))
        .contains("# lang: en\n")
        .doesNotContain("language:");
    assertThat(problems()).isEmpty();
  }

  private String imported(String list) throws IOException {
    return importedFile("a.md", "# Title\n\n## Steps\n\n" + list);
  }

  private String importedFile(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
    Path guide = content.resolve("guides").resolve(name);
    Files.deleteIfExists(guide);
    report();
    return Files.readString(guide);
  }

  private ImportReport report() {
    return Waymark.importGuides(new ImportOptions(in, content, DATE));
  }

  private Entry entry(String source) {
    return report().files().stream()
        .filter(file -> file.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private List<String> codes() {
    return report().files().stream()
        .flatMap(file -> file.findings().stream())
        .map(Diagnostic::code)
        .toList();
  }

  private List<Diagnostic> problems() {
    return report().files().stream()
        .flatMap(file -> file.findings().stream())
        .filter(each -> each.code().equals("guide-with-mistake"))
        .toList();
  }
}
