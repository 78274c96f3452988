package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Audience;
import dev.waymark.model.Body;
import dev.waymark.model.BodyPosition;
import dev.waymark.model.Difficulty;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Requirement;
import dev.waymark.model.Safety;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.model.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a guide's fields. */
final class GuideReader {
  private static final Choices<Audience> AUDIENCES = Choices.of(Audience.class);
  private static final Choices<BodyPosition> POSITIONS = Choices.of(BodyPosition.class);
  private static final Choices<Difficulty> DIFFICULTIES = Choices.of(Difficulty.class);

  /** Fields that the guide model names but that exist only where a site declares a taxonomy. */
  private static final List<String> TAXONOMIES = List.of("bodyAreas", "techniques");

  private final Reading reading;
  private final Vocabulary vocabulary;
  private final Span start;
  private final ScalarReader scalars;
  private final NameReader names;
  private final MediaReader media;
  private final DocumentReader documents;

  GuideReader(Reading reading, Vocabulary vocabulary, SourcePath path, Span start) {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.start = start;
    this.scalars = new ScalarReader(reading);
    this.names = new NameReader(reading, scalars);
    this.media = new MediaReader(reading, scalars);
    this.documents = new DocumentReader(reading, scalars, names, vocabulary, path, start);
  }

  /** Read them; {@code body} makes the Markdown part, given the ids already in use. */
  Guide read(MapNode map, Function<Set<String>, Body> body) {
    FieldReader fields = new FieldReader(reading, map, vocabulary.guide(), start);
    EquipmentReader equipment = new EquipmentReader(reading, scalars);
    CreditReader credits = new CreditReader(reading, scalars, names);
    List<Equipment> tools = distinct(fields.list("tools", equipment::read), Equipment::name);
    List<Phase> phases = phases(fields, tools);
    Guide guide =
        new Guide(
            documents.read(fields, body.apply(ids(phases))),
            fields.require(
                "audience",
                node -> scalars.choice(node, AUDIENCES),
                "say who follows the guide: " + String.join(", ", AUDIENCES.byWord().keySet())),
            terms(fields),
            fields.read("position", node -> scalars.choice(node, POSITIONS)),
            fields.read("difficulty", node -> scalars.choice(node, DIFFICULTIES)),
            tools,
            distinct(fields.list("supplies", equipment::read), Equipment::name),
            safety(fields),
            distinct(fields.list("prerequisites", scalars::text), path -> path),
            distinct(fields.list("related", scalars::text), path -> path),
            fields.has("phases"),
            phases,
            fields.list("afterCare", scalars::rich),
            fields.read("totalTime", scalars::time),
            fields.list("authors", credits::author),
            fields.read("review", credits::review),
            fields.list("references", credits::reference),
            fields.read("image", media::picture),
            fields.read("video", media::video),
            fields.read("contact", new ContactReader(reading, scalars, names)::read),
            fields.read("disclaimer", scalars::rich),
            fields.read("license", scalars::text),
            tags(fields));
    reportMissing(fields, guide);
    fields.finish();
    return guide;
  }

  private List<Phase> phases(FieldReader fields, List<Equipment> tools) {
    Set<String> toolNames = new LinkedHashSet<>();
    tools.forEach(tool -> toolNames.add(tool.name().value()));
    StepReader steps = new StepReader(reading, scalars, names, media, toolNames);
    return new PhaseReader(reading, scalars, names, steps).read(fields, start);
  }

  /** Return the ids of phases and steps; a duplicate is reported at an id that an author wrote. */
  private Set<String> ids(List<Phase> phases) {
    Map<String, Located<String>> ids = new LinkedHashMap<>();
    List<Located<String>> defaults = new ArrayList<>();
    for (Phase phase : phases) {
      if (phase.title() != null) {
        addId(ids, phase.id());
      }
      for (Step step : phase.steps()) {
        if (step.ownId()) {
          addId(ids, step.id());
        } else {
          defaults.add(step.id());
        }
      }
    }
    for (Located<String> id : defaults) {
      Located<String> own = ids.putIfAbsent(id.value(), id);
      if (own != null) {
        reportDuplicate(own, "a step without an id of its own already has it");
      }
    }
    return ids.keySet();
  }

  private void addId(Map<String, Located<String>> ids, Located<String> id) {
    Located<String> first = ids.putIfAbsent(id.value(), id);
    if (first != null) {
      reportDuplicate(id, "the first one is in line " + first.at().line());
    }
  }

  private void reportDuplicate(Located<String> id, String hint) {
    reading.report(
        FrontMatterRule.DUPLICATE_ID,
        id.at(),
        "the id \"" + id.value() + "\" is here twice",
        hint + ": give this one another id");
  }

  private Safety safety(FieldReader fields) {
    SafetyReader reader = new SafetyReader(reading, scalars, vocabulary.config().emergency());
    Set<String> sets = vocabulary.config().safetySets().keySet();
    Safety safety = fields.read("safety", node -> reader.ofGuide(node, sets));
    return safety == null ? Safety.NONE : safety;
  }

  private Map<String, List<Located<String>>> terms(FieldReader fields) {
    Map<String, List<Located<String>>> terms = new LinkedHashMap<>();
    for (Taxonomy taxonomy : vocabulary.config().taxonomies()) {
      String field = taxonomy.field().value();
      if (taxonomy.isDerived()) {
        continue;
      }
      Set<String> slugs = vocabulary.terms().getOrDefault(field, Set.of());
      List<Located<String>> values =
          distinct(fields.list(field, node -> term(node, field, slugs)), value -> value);
      if (taxonomy.required()) {
        requireField(fields, field, ": " + some(slugs));
      }
      terms.put(field, values);
    }
    TAXONOMIES.stream()
        .filter(field -> !vocabulary.guide().names().contains(field))
        .forEach(field -> refuseUndeclared(fields, field));
    terms.values().removeIf(List::isEmpty);
    return terms;
  }

  private @Nullable Located<String> term(Node node, String field, Set<String> slugs) {
    Located<String> term = scalars.text(node);
    if (term == null || slugs.contains(term.value())) {
      return term;
    }
    reading.report(
        FrontMatterRule.UNKNOWN_TERM,
        term.at(),
        "\"" + term.value() + "\" is not a term of " + field,
        NearestName.hint(
            term.value(), slugs, "site.yaml declares, under taxonomies: " + some(slugs)));
    return null;
  }

  private static String some(Set<String> slugs) {
    String shown = String.join(", ", slugs.stream().limit(12).toList());
    return slugs.size() > 12 ? shown + ", …" : shown;
  }

  private void refuseUndeclared(FieldReader fields, String field) {
    fields.refuse(
        field,
        "there is no field \"" + field + "\", since the site does not declare it",
        "declare it in site.yaml: taxonomies: { " + field + ": { terms: [first-term] } }");
  }

  private List<Located<String>> tags(FieldReader fields) {
    return vocabulary.terms().containsKey("tags")
        ? List.of()
        : distinct(fields.list("tags", scalars::text), value -> value);
  }

  private <T> List<T> distinct(List<T> values, Function<T, Located<String>> name) {
    return Distinct.of(reading, values, name);
  }

  private void reportMissing(FieldReader fields, Guide guide) {
    for (String name : List.of("summary", "published")) {
      if (!fields.has(name)) {
        fields.reportMissing(
            name,
            name.equals("summary")
                ? "say in one sentence what it does"
                : "write published: 2026-11-22");
      }
    }
    for (Requirement requirement : vocabulary.config().require()) {
      switch (requirement) {
        case SAFETY -> requireDoNotIf(fields, guide.safety());
        case REVIEW -> requireField(fields, "review", "");
        case AUTHORS -> requireField(fields, "authors", "");
        case REFERENCES -> requireField(fields, "references", "");
        case IMAGE -> requireField(fields, "image", "");
      }
    }
  }

  private void requireField(FieldReader fields, String name, String choices) {
    String hint = "this site wants it on every guide" + choices;
    if (!fields.has(name)) {
      fields.reportMissing(name, hint);
    } else if (fields.find(name) instanceof ListNode list && list.items().isEmpty()) {
      reading.report(FrontMatterRule.EMPTY_VALUE, list, "the list \"" + name + "\" is empty", hint);
    }
  }

  private void requireDoNotIf(FieldReader fields, Safety safety) {
    requireField(fields, "safety", "");
    boolean given =
        !safety.doNotIf().isEmpty()
            || safety.use().stream()
                .anyMatch(set -> vocabulary.withDoNotIf().contains(set.value()));
    if (fields.has("safety") && !given) {
      reading.report(
          FrontMatterRule.MISSING_FIELD,
          fields.key("safety"),
          "the field \"doNotIf\" of safety is missing",
          "this site wants every guide to say when not to do it");
    }
  }
}
