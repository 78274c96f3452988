package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.model.TypedText;
import dev.waymark.promise.PromiseNumbers;
import dev.waymark.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New guides, through the door. */
final class CreateTest {
  private static final String DEMANDING =
      """
      title: Guides
      baseUrl: https://guides.example/
      languages: { en: { name: English }, bn: { name: বাংলা } }
      require: [safety, review, authors, references, image]
      taxonomies:
        bodyAreas: { label: Body area, required: true, terms: [neck, feet] }
        techniques: { label: Technique, terms: [stroking] }
        difficulty: {}
      extra: [weather]
      emergency: [{ region: Bangladesh, number: "10655" }]
      safetySets: { back: { doNotIf: [you have a fever] } }
      """;

  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("summary", "Ease tired feet in five minutes."),
          Map.entry("image.src", "feet.svg"),
          Map.entry("image.alt", "Two feet on a cushion."),
          Map.entry("tools", "Towel"),
          Map.entry("review.by", "Ada Weaver"),
          Map.entry("review.role", "physiotherapist"),
          Map.entry("safety.doNotIf", "you have a fever"),
          Map.entry("safety.avoidArea", "open wounds"),
          Map.entry("safety.askFirst", "you are pregnant"),
          Map.entry("safety.stopIf", "it hurts"),
          Map.entry("safety.redFlags.items", "you cannot feel your legs"),
          Map.entry("references.title", "Foot pain"),
          Map.entry("references.publisher", "A clinic"),
          Map.entry("", "Feet carry us all day."));

  private static final Pattern OPTIONAL = Pattern.compile("(?m)^( *)#(?=[a-zA-Z])");

  private final Path folder;
  private final SiteFixture site;

  CreateTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.site = new SiteFixture(folder);
  }

  private CreateReport create(
      @Nullable String title,
      @Nullable String form,
      @Nullable String language,
      @Nullable String in) {
    return Waymark.create(
        new CreateOptions(site.source(), title, form, language, in, null, SiteFixture.DATE));
  }

  private CreateReport create(String title) {
    return create(title, null, null, null);
  }

  private CreateReport translate(String from, @Nullable String language) {
    return Waymark.create(
        new CreateOptions(site.source(), null, null, language, null, from, SiteFixture.DATE));
  }

  private String read(CreateReport report) throws IOException {
    assertThat(report.problems()).isEmpty();
    return Files.readString(site.source().resolve(report.file().orElseThrow()));
  }

  private Parsed<Optional<Guide>> parse(String path, String text) {
    SourceReader reader = new SourceReader(site.source());
    return new ContentParser(
            reader,
            ContentParser.parseSite(reader, new SourcePath("site.yaml")).value().orElseThrow())
        .parseGuide(new SourceText(new SourcePath(path), "", text));
  }

  private BuildReport checkWithDrafts() {
    return Waymark.check(site.options().drafts(true).build(), new BuildListener() {});
  }

  /** Leave out what the tests' theme does not say in other languages. */
  private static List<Diagnostic> ofContent(BuildReport report) {
    return report.diagnostics().stream()
        .filter(finding -> !finding.span().file().startsWith("theme/"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"steps, false", "phases, false", "steps, true", "phases, true"})
  void guideIsCompleteOnceItsTodosAreWritten(String form, boolean demanding) throws IOException {
    Map<String, String> texts = new HashMap<>(ABOUT);
    texts.put((form.equals("phases") ? "phases." : "") + "steps.title", "Stroke");
    texts.put((form.equals("phases") ? "phases." : "") + "steps.do", "Stroke each foot slowly.");
    if (form.equals("phases")) {
      texts.put("phases.title", "A phase");
    }
    if (demanding) {
      site.write("site.yaml", DEMANDING);
      texts.put("authors", "Ada Weaver");
    }
    CreateReport report = create("Ease tired feet", form, null, null);
    assertThat(report.file()).contains("guides/ease-tired-feet.md");
    String filled = TodoTexts.fill(read(report), texts).replace("draft: true\n", "");
    site.write("guides/ease-tired-feet.md", filled)
        .write("guides/feet.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    BuildReport checked = site.check();
    assertThat(ofContent(checked)).isEmpty();
    assertThat(checked.guides()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps", "phases"})
  void newGuideIsADraftWithoutMistakes(String form) throws IOException {
    site.write("site.yaml", DEMANDING);
    CreateReport report = create("Feet", form, null, null);
    Parsed<Optional<Guide>> parsed = parse("guides/feet.md", read(report));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value().orElseThrow().document().draft()).isTrue();
    BuildReport checked = site.check();
    assertThat(ofContent(checked)).isEmpty();
    assertThat(checked.guides()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps", "phases"})
  void eachOptionalFieldHoldsWhenItsHashIsTakenAway(String form) throws IOException {
    site.write("site.yaml", DEMANDING);
    String text = read(create("Feet", form, null, null));
    Matcher field = OPTIONAL.matcher(text);
    List<String> names = new ArrayList<>();
    while (field.find()) {
      int end = text.indexOf(':', field.end());
      names.add(text.substring(field.end(), end));
      String used = text.substring(0, field.end() - 1) + text.substring(field.end());
      assertThat(parse("guides/feet.md", used).problems()).as(names.toString()).isEmpty();
    }
    assertThat(names)
        .contains("slug", "techniques", "position", "expires", "next", "use", "images", "tools")
        .contains("video", "contact", "weather", "id", "pressure", "url", "license");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Relax: your \"neck\" #1 | guides/relax-your-neck-1.md",
        "'../../etc/passwd'      | guides/etc-passwd.md",
        "- [x] {y} & *z !t %d @e `f | guides/x-y-z-t-d-e-f.md",
        "'true'                  | guides/true.md",
        "CON                     | guides/con-guide.md",
        "কোমরে মালিশ               | guides/কোমরে-মালিশ.md",
        "تدليك الرقبة              | guides/تدليك-الرقبة.md",
        "'back\\slash '' quote'   | guides/back-slash-quote.md",
      })
  void titleOfAnyKindIsKeptAndNamesTheFile(String title, String file) throws IOException {
    CreateReport report = create(title);
    assertThat(report.file()).contains(file);
    Parsed<Optional<Guide>> parsed = parse(file, read(report));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value().orElseThrow().document().title().value()).isEqualTo(title);
    assertThat(checkWithDrafts().diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("invalid-address", "reserved-address");
  }

  @Test
  void longTitleMakesAShortNameThatEndsWithAWord() throws IOException {
    String words = "stroke ".repeat(200).strip();
    CreateReport report = create(words);
    assertThat(report.file()).contains("guides/" + "stroke-".repeat(7) + "stroke.md");
    assertThat(read(report)).contains("title: " + words + "\n");
    String letters = create("\uD801\uDC28".repeat(300)).file().orElseThrow();
    assertThat(letters).isEqualTo("guides/" + "\uD801\uDC28".repeat(60) + ".md");
    String marks = create("ম\u09C1".repeat(200)).file().orElseThrow();
    assertThat(marks).endsWith("\u09C1.md");
  }

  @Test
  void brokenCharactersAndLineEndsInATitleAreLeftOut() throws IOException {
    assertThat(read(create("Feet\n and\t\u0000hands\uD800"))).contains("title: Feet and hands\n");
  }

  @Test
  void otherLanguageStandsInTheName() throws IOException {
    site.write("site.yaml", DEMANDING);
    CreateReport report = create("Feet", null, "bn", "guides/lower/legs");
    assertThat(report.file()).contains("guides/lower/legs/feet.bn.md");
    Parsed<Optional<Guide>> parsed = parse("guides/lower/legs/feet.bn.md", read(report));
    assertThat(parsed.value().orElseThrow().document().language()).isEqualTo("bn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-    | -     | -  | -          | say what the guide is called: -Dwaymark.title=\"How to …\"",
        "' '  | -     | -  | -          | say what the guide is called: -Dwaymark.title=\"How to …\"",
        "..   | -     | -  | -          | the title \"..\" has no letter or digit to name a file after",
        "x    | phase | -  | -          | there is no form \"phase\": did you mean \"phases\"?",
        "x    | list  | -  | -          | there is no form \"list\": write steps or phases",
        "x    | -     | bm | -          | the site has no language \"bm\": did you mean \"bn\"?",
        "x    | -     | fra | -         | the site has no language \"fra\": site.yaml declares en, bn",
        "x    | -     | -  | ../out     | \"../out\" is no folder of guides: write one such as guides/back",
        "x    | -     | -  | /tmp       | \"/tmp\" is no folder of guides: write one such as guides/back",
        "x    | -     | -  | pages      | \"pages\" is no folder of guides: write one such as guides/back",
        "x    | -     | -  | guides/../pages | \"guides/../pages\" is no folder of guides: write one such as guides/back",
        "x    | -     | -  | guides/My Feet  | a folder can't be called \"My Feet\": write my-feet",
        "neck | -     | -  | -          | guides/neck.md is there already, and stays as it is",
        "NECK | -     | bn | -          | guides/neck.md is there already, and guides/neck.bn.md would be another version of it: choose another title, or translate it with -Dwaymark.from=guides/neck.md",
      })
  void whatCannotBeBegunIsSaidInASentence(
      @Nullable String title,
      @Nullable String form,
      @Nullable String language,
      @Nullable String in,
      String problem)
      throws IOException {
    site.write("site.yaml", DEMANDING).write("guides/neck.md", "Mine.");
    CreateReport report = create(title, form, language, in);
    assertThat(report.file()).isEmpty();
    assertThat(report.problems()).containsExactly(problem);
    assertThat(files()).containsExactlyInAnyOrder("site.yaml", "guides/neck.md");
    assertThat(site.source().resolve("guides/neck.md")).hasContent("Mine.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "guides/neck.md    | -  | say into which language: -Dwaymark.language=bn",
        "guides/neck.md    | en | guides/neck.md is in \"en\" already",
        "guides/nek.md     | bn | there is no guide \"guides/nek.md\": did you mean \"guides/neck.md\"?",
        "src/waymark/guides/neck.md | bn | there is no guide \"src/waymark/guides/neck.md\": did you mean \"guides/neck.md\"?",
        "neck.md           | bn | there is no guide \"neck.md\": did you mean \"guides/neck.md\"?",
        "../neck.md        | bn | \"../neck.md\" lies outside the content folder: write a path in it, such as guides/neck.md",
        "/etc/passwd       | bn | \"/etc/passwd\" lies outside the content folder: write a path in it, such as guides/neck.md",
        "pages/about.md    | bn | pages/about.md is a page without steps: copy it to pages/about.bn.md, and translate that",
        "guides/feet.bn.md | ar | guides/feet.bn.md is a translation itself: write -Dwaymark.from=guides/feet.md",
        "guides/feet.md    | bn | guides/feet.bn.md is there already, and stays as it is",
        "guides/bad.md     | bn | guides/bad.md has mistakes: mend what waymark:check says about it first",
        "guides/neck.md    | ab | the site has no language \"ab\": did you mean \"ar\"?",
      })
  void whatCannotBeTranslatedIsSaidInASentence(
      String from, @Nullable String language, String problem) throws IOException {
    site.write(
            "site.yaml",
            "title: T\nlanguages: { en: { name: E }, bn: { name: B }, ar: { name: A } }\n")
        .guide("guides/neck.md", "")
        .guide("guides/feet.md", "")
        .guide("guides/feet.bn.md", "")
        .guide("guides/bad.md", "audiense: self")
        .write("pages/about.md", "---\ntitle: About\n---\n");
    List<String> before = files();
    CreateReport report = translate(from, language);
    assertThat(report.problems()).containsExactly(problem);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void severalProblemsAreSaidAtOnce() {
    assertThat(create(null, "stages", "xx", "/").problems()).hasSize(4);
  }

  @Test
  void whatATranslationTakesFromItsOriginalIsNotAsked() throws IOException {
    site.write("site.yaml", DEMANDING).guide("guides/neck.md", "");
    CreateReport report =
        Waymark.create(
            new CreateOptions(
                site.source(), "T", "steps", "bn", "guides", "guides/neck.md", SiteFixture.DATE));
    assertThat(report.problems())
        .containsExactly(
            "a translation takes its title from its original: leave waymark.title out",
            "a translation takes its form from its original: leave waymark.form out",
            "a translation takes its folder from its original: leave waymark.folder out");
  }

  @Test
  void siteThatSaysNothingCannotBeAddedTo() throws IOException {
    Files.delete(site.source().resolve("site.yaml"));
    assertThat(create("Feet").problems())
        .singleElement()
        .asString()
        .endsWith("site.yaml: write one; a single line will do: title: My guides");
    site.write("site.yaml", "titel: Guides\n");
    assertThat(create("Feet").problems())
        .containsExactly("site.yaml has mistakes: mend what waymark:check says about it first");
  }

  @Test
  void folderThatIsALinkIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createDirectories(site.source().resolve("guides"));
    Files.createSymbolicLink(site.source().resolve("guides/back"), outside);
    assertThat(create("Feet", null, null, "guides/back").problems())
        .containsExactly("guides/back is a link or a file, and no folder: nothing was written");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void linkInPlaceOfTheFileIsNotFollowed() throws IOException {
    Files.createDirectories(site.source().resolve("guides"));
    Path outside = folder.resolve("outside.md");
    Files.createSymbolicLink(site.source().resolve("guides/feet.md"), outside);
    assertThat(create("Feet").problems())
        .containsExactly("guides/feet.md is there already, and stays as it is");
    assertThat(outside).doesNotExist();
  }

  @Test
  void fiftyAtOnceBeginOneGuide() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(50);
    List<Future<CreateReport>> reports = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String form = i % 2 == 0 ? "steps" : "phases";
      Callable<CreateReport> work =
          () -> {
            start.await();
            return create("Feet", form, null, null);
          };
      reports.add(threads.submit(work));
    }
    start.countDown();
    int created = 0;
    for (Future<CreateReport> report : reports) {
      if (report.get().file().isPresent()) {
        created++;
      } else {
        assertThat(report.get().problems())
            .containsExactly("guides/feet.md is there already, and stays as it is");
      }
    }
    threads.shutdown();
    assertThat(created).isEqualTo(1);
    assertThat(files()).containsExactlyInAnyOrder("site.yaml", "guides/feet.md");
    String text = Files.readString(site.source().resolve("guides/feet.md"));
    assertThat(text).startsWith("---\n").endsWith("helps.\n");
    assertThat(parse("guides/feet.md", text).problems()).isEmpty();
    PromiseNumbers.keep(14, getClass(), "50 at once: 1 created, 49 clear errors");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(site.source())) {
      return all.filter(file -> !Files.isDirectory(file))
          .map(file -> site.source().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** Copy the project's own guides, without their translations. */
  private void copyContent() throws IOException {
    Path content = Path.of("..", "content", "src", "waymark");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = content.relativize(file).toString();
        if (!path.matches("(?:guides/.*\\.(?:bn|ar)\\.md|theme/.*)")) {
          Path copy = site.source().resolve(path);
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Return what a guide says, without what only one of two versions has. */
  private TypedText withoutTodos(String guide) {
    SourceReader reader = new SourceReader(site.source());
    ContentParser parser =
        new ContentParser(
            reader,
            ContentParser.parseSite(reader, new SourcePath("site.yaml")).value().orElseThrow());
    TypedText typed = parser.typed(new SourcePath(guide)).orElseThrow();
    Map<String, DataValue> fields = new LinkedHashMap<>(typed.fields().values());
    fields.keySet().removeAll(List.of("aliases", "draft", "translation"));
    return new TypedText(
        (Fields) withoutTodos(new Fields(fields)), typed.body().replace("TODO: ", ""));
  }

  private static DataValue withoutTodos(DataValue value) {
    if (value instanceof Fields fields) {
      Map<String, DataValue> values = new LinkedHashMap<>();
      fields.values().forEach((name, each) -> values.put(name, withoutTodos(each)));
      return new Fields(values);
    }
    return value instanceof Items items
        ? new Items(items.values().stream().map(CreateTest::withoutTodos).toList())
        : new Text(((Text) value).value().replaceFirst("^TODO: ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bn", "ar"})
  void translationOfEachGuideSaysAllThatItsOriginalDoes(String language) throws IOException {
    copyContent();
    List<String> guides =
        files().stream().filter(path -> path.matches("guides/[^.]*\\.md")).toList();
    assertThat(guides).hasSize(8);
    for (String guide : guides) {
      CreateReport report = translate(guide, language);
      String text = read(report);
      assertThat(report.file()).contains(guide.replace(".md", "." + language + ".md"));
      assertThat(parse(report.file().orElseThrow(), text).problems()).isEmpty();
      assertThat(withoutTodos(report.file().orElseThrow())).isEqualTo(withoutTodos(guide));
    }
    assertThat(ofContent(checkWithDrafts()))
        .filteredOn(
            finding ->
                finding.severity() == Severity.ERROR
                    || finding.code().startsWith("missing-")
                    || finding.code().endsWith("-translation"))
        .isEmpty();
  }
}
