package dev.waymark.migrate;

import dev.waymark.diagnostic.Severity;
import dev.waymark.model.DataValue;
import dev.waymark.model.Requirement;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes one guide. Not thread-safe. */
final class GuideMaker {
  private final Original original;
  private final SiteConfig config;
  private final Readers readers;
  private final Claims claims;
  private final LocalDate date;
  private final Notes notes;
  private final References references;
  private final Draft draft = new Draft();

  GuideMaker(
      Original original,
      SiteConfig config,
      Readers readers,
      Collection collection,
      Claims claims,
      LocalDate date) {
    this.original = original;
    this.config = config;
    this.readers = readers;
    this.claims = claims;
    this.date = date;
    this.notes = original.notes();
    this.references = new References(collection, original);
  }

  ImportedGuide make() {
    List<Line> body = original.header().body();
    new FieldMapper(original, config, readers, references, draft).map();
    LinkRewriter links = new LinkRewriter(references, notes, body);
    ImageField images = new ImageField(references, notes, draft);
    BodyMaker maker = new BodyMaker(original, draft, links, new StepMaker(links, notes, images));
    title(maker);
    new TimeFields(readers, original, draft).readText(body);
    List<Line> rest = maker.make(headerSteps());
    links.reportUnused();
    complete();
    claims.claim(draft, original);
    return checked(Line.join(Line.trim(rest)));
  }

  private List<String> headerSteps() {
    Header header = original.header();
    return FieldMapper.stepField(header)
        .map(field -> Values.texts(header.fields().get(field)))
        .orElse(List.of());
  }

  private void title(BodyMaker maker) {
    if (draft.has("title")) {
      return;
    }
    String heading = maker.titles().findFirst().orElse("");
    if (!heading.isEmpty()) {
      draft.put("title", heading);
      notes.carry("title");
      return;
    }
    String name = original.target().value().replaceFirst("^guides/", "").replaceFirst("\\.md$", "");
    draft.put("title", "TODO: give a title to " + name);
    notes.warn("no-title", 0, "there is no title", "write one into the guide's title");
  }

  /** Fill what every guide, or every guide of this site, must have. */
  private void complete() {
    draft.put("draft", "true");
    if (!draft.has("summary")) {
      draft.put("summary", "TODO: say in one sentence what this guide helps to do.");
    }
    if (!draft.has("audience")) {
      draft.put("audience", "self");
      draft.task("say whom this guide is for; it says `audience: self`, since nothing told.");
    }
    completeDates();
    for (Requirement requirement : config.require()) {
      complete(requirement);
    }
    config.taxonomies().stream()
        .filter(each -> each.required() && !each.isDerived() && !each.terms().isEmpty())
        .filter(each -> !draft.has(each.field().value()))
        .forEach(
            each -> {
              String field = each.field().value();
              String term = each.terms().get(0).slug().value();
              draft.add(field, List.of(term));
              draft.task(
                  "choose what belongs to `"
                      + field
                      + "`; it says "
                      + term
                      + ", the first there is.");
            });
  }

  private void completeDates() {
    if (!draft.has("published")) {
      draft.put("published", Names.date(original.source()).orElse(date).toString());
      if (Names.date(original.source()).isPresent()) {
        notes.carry("published");
      } else {
        draft.task("say when this was published; it says the day of the import.");
      }
    }
    String updated = draft.text("updated");
    if (!updated.isEmpty() && updated.compareTo(draft.text("published")) < 0) {
      draft.remove("updated");
      notes.warn(
          "date-order",
          0,
          "it was updated on " + updated + ", before it was published",
          "check both days");
    }
  }

  private void complete(Requirement requirement) {
    switch (requirement) {
      case SAFETY -> {
        if (!draft.has("safety")) {
          DataValue items = Values.items(List.of("TODO: say when not to do this"));
          draft.put("safety", new DataValue.Fields(Map.of("doNotIf", items)));
        }
      }
      case AUTHORS -> {
        if (!draft.has("authors")) {
          draft.put("authors", Values.items(List.of("TODO: name who wrote this")));
        }
      }
      case REVIEW ->
          draft.put(
              "review",
              new DataValue.Fields(
                  Map.of("by", new DataValue.Text("TODO: name who checked this"))));
      case REFERENCES -> {
        if (!draft.has("references")) {
          DataValue title = new DataValue.Text("TODO: name a source");
          draft.put(
              "references",
              new DataValue.Items(List.of(new DataValue.Fields(Map.of("title", title)))));
        }
      }
      case IMAGE -> {
        if (!draft.has("image")) {
          notes.refuse("no-image", 0, "this site wants a picture on every guide", "add one");
        }
      }
    }
  }

  /** Let a build's own eyes see the guide, and show as code what they refuse in its text. */
  private ImportedGuide checked(String body) {
    String text = text(body);
    List<String> mistakes = mistakes(text);
    String fenced = body.isBlank() ? text : text(fence(body));
    if (!mistakes.isEmpty() && mistakes(fenced).size() < mistakes.size()) {
      notes.warn(
          "text-as-code",
          0,
          "the text holds what a guide's text may not: " + mistakes.get(0),
          "all of it stands in the guide as code: mend it, and take the marks around it away");
      text = fenced;
    }
    for (String mistake : mistakes(text)) {
      notes.refuse("guide-with-mistake", 0, "the guide has a mistake: " + mistake, "mend it there");
    }
    return new ImportedGuide(
        original.source(),
        original.target(),
        text,
        references.copies(),
        notes.carried(),
        notes.findings());
  }

  private List<String> mistakes(String text) {
    Readers.Seen seen = readers.look().apply(new SourceText(original.target(), "", text));
    Stream<String> errors =
        seen.problems().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .map(each -> each.message() + " (line " + each.span().line() + ")");
    Stream<String> links =
        seen.paths().stream()
            .filter(path -> !references.wrote(path))
            .map(path -> "a link leads to " + path);
    return Stream.concat(errors, links).toList();
  }

  private String text(String body) {
    List<String> parts = new ArrayList<>(draft.tasks());
    if (!body.isBlank()) {
      parts.add(body);
    }
    String below = String.join("\n\n", parts);
    return draft.frontMatter() + (below.isEmpty() ? "" : "\n" + below + "\n");
  }

  private static String fence(String body) {
    int longest = 3;
    int run = 0;
    for (int at = 0; at < body.length(); at++) {
      run = body.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String mark = "`".repeat(longest + 1);
    return mark + "\n" + body + "\n" + mark;
  }
}
