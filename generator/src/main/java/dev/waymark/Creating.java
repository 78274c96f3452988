package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.frontmatter.FrontMatterOutline;
import dev.waymark.frontmatter.Slugs;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.newfile.NewFiles;
import dev.waymark.scaffold.ContentFiles;
import dev.waymark.scaffold.GuideOrder;
import dev.waymark.scaffold.Scaffold;
import dev.waymark.scaffold.Scaffolder;
import dev.waymark.source.SourceReader;
import dev.waymark.source.SourceTree;
import dev.waymark.source.TreeWalker;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/** One new guide or translation, from what was ordered to its file. */
final class Creating {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final CreateOptions options;
  private final SourceReader reader;

  Creating(CreateOptions options) {
    this.options = options;
    this.reader = new SourceReader(options.sourceDirectory());
  }

  CreateReport run(Workers workers) {
    if (!reader.exists(SITE_FILE)) {
      return CreateReport.refused(
          List.of(
              "there is no file "
                  + options.sourceDirectory().resolve(SITE_FILE.value())
                  + ": write one; a single line will do: title: My guides"));
    }
    Scaffold scaffold = workers.map(Stage.PARSE, List.of(options), ignored -> scaffold()).get(0);
    try {
      return scaffold.text().map(this::write).orElse(CreateReport.refused(scaffold.problems()));
    } catch (InvalidPathException e) {
      return CreateReport.refused(
          List.of(
              "this computer's settings allow no file of the name "
                  + e.getInput()
                  + ": set LC_ALL=C.UTF-8, or choose a title in other letters"));
    }
  }

  private Scaffold scaffold() {
    Parsed<Optional<SiteConfig>> site = ContentParser.parseSite(reader, SITE_FILE);
    if (site.value().isEmpty() || isWrong(site)) {
      return new Scaffold(
          Optional.empty(),
          List.of("site.yaml has mistakes: mend what waymark:check says about it first"));
    }
    SiteConfig config = site.value().get();
    ContentParser parser = new ContentParser(reader, config);
    SourceTree tree = new TreeWalker().walk(options.sourceDirectory());
    ContentFiles content =
        new ContentFiles(config, tree.guides(), tree.pages(), FrontMatterOutline.ofGuides(config));
    Scaffold made =
        new Scaffolder(content, Slugs::slugify, parser::typed)
            .scaffold(
                new GuideOrder(
                    options.title(),
                    options.form(),
                    options.language(),
                    options.folder(),
                    options.from(),
                    options.date()));
    return made.text().flatMap(text -> problem(parser, text)).orElse(made);
  }

  /** Nothing is written that would be wrong from the start, such as a text that grew too long. */
  private static Optional<Scaffold> problem(ContentParser parser, SourceText text) {
    return parser.parseGuide(text).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .map(problem -> "the new guide would have a mistake: " + problem.message())
        .map(problem -> new Scaffold(Optional.empty(), List.of(problem)));
  }

  static boolean isWrong(Parsed<?> parsed) {
    return parsed.problems().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
  }

  private CreateReport write(SourceText text) {
    NewFiles files = new NewFiles(options.sourceDirectory());
    Optional<String> obstacle = files.obstacle(text.path());
    if (obstacle.isPresent()) {
      return CreateReport.refused(
          List.of(obstacle.get() + " is a link or a file, and no folder: nothing was written"));
    }
    return files.create(text.path(), text.text().getBytes(StandardCharsets.UTF_8))
        ? new CreateReport(Optional.of(text.path().value()), List.of())
        : CreateReport.refused(List.of(text.path() + " is there already, and stays as it is"));
  }
}
