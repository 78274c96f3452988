package dev.waymark.migrate;

import dev.waymark.migrate.Block.Entries;
import dev.waymark.migrate.Block.Item;
import dev.waymark.migrate.LinkRewriter.Inline;
import dev.waymark.model.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Divides a body into what fields take and what stays below them. Not thread-safe. */
final class BodyMaker {
  private static final String DIVIDER = "<!--\\s*more\\s*-->";

  private final Notes notes;
  private final Draft draft;
  private final LinkRewriter links;
  private final StepMaker steps;
  private final List<Section> sections;
  private final List<Line> out = new ArrayList<>();

  BodyMaker(Original original, Draft draft, LinkRewriter links, StepMaker steps) {
    this.notes = original.notes();
    this.draft = draft;
    this.links = links;
    this.steps = steps;
    this.sections = Section.of(withoutDivider(original.header().body()));
  }

  private List<Line> withoutDivider(List<Line> body) {
    List<Line> kept = new ArrayList<>();
    for (Line line : body) {
      if (line.text().strip().matches(DIVIDER)) {
        notes.note("divider", line.number(), "the mark for \"more\" was left out", "nothing to do");
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Fill the fields that lists of the body belong to, and return what is left. */
  List<Line> make(List<String> headerSteps) {
    StepSections found = StepSections.find(sections);
    if (!headerSteps.isEmpty()) {
      putHeaderSteps(headerSteps);
      found = new StepSections(Map.of(), false, false);
    } else {
      putSteps(found);
    }
    String group = "";
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      StepList list = found.lists().get(at);
      group = group(at, group);
      if (list != null) {
        keep(section, list.rest(), true);
      } else {
        keep(section, taken(section, group), false);
      }
    }
    out.addAll(steps.rest());
    return out;
  }

  /** Return the topic that a section stands below, as level and name. */
  private String group(int at, String before) {
    Section section = sections.get(at);
    Topic topic = Topic.of(section.title());
    if (topic == Topic.SUPPLIES || topic == Topic.TOOLS) {
      return section.level() + topic.name();
    }
    boolean inside = !before.isEmpty() && section.level() > before.charAt(0) - '0';
    return inside && topic == Topic.OTHER ? before : "";
  }

  private void putHeaderSteps(List<String> texts) {
    List<DataValue> made = new ArrayList<>();
    for (String text : texts) {
      made.add(steps.make(new Item(0, 1, List.of(new Line(1, text)))));
    }
    draft.put("steps", new DataValue.Items(made));
    notes.carry(steps.count() + " steps");
  }

  private void putSteps(StepSections found) {
    List<DataValue> phases = new ArrayList<>();
    PhaseIds ids = new PhaseIds();
    found
        .lists()
        .forEach(
            (at, list) -> {
              Section section = sections.get(at);
              report(list);
              List<DataValue> made = list.items().stream().map(steps::make).toList();
              if (found.phased()) {
                phases.add(phase(section, made, ids));
              } else {
                draft.put("steps", new DataValue.Items(made));
              }
            });
    if (found.phased()) {
      draft.put("phases", new DataValue.Items(phases));
    }
    if (found.lists().isEmpty()) {
      reportNone();
    } else {
      notes.carry(steps.count() + (steps.count() == 1 ? " step" : " steps"));
      if (found.guessed()) {
        Map.Entry<Integer, StepList> list = found.lists().entrySet().iterator().next();
        String title = Plain.heading(sections.get(list.getKey()).title());
        notes.warn(
            "steps-guessed",
            list.getValue().items().get(0).line(),
            title.isEmpty()
                ? "no heading says that these are the steps"
                : "the heading \"" + title + "\" does not say that these are the steps",
            "they were taken, since there is no other numbered list: check them");
      }
    }
  }

  private DataValue phase(Section section, List<DataValue> made, PhaseIds ids) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    String title = Plain.of(Plain.heading(section.title()));
    ids.idFor(title).ifPresent(id -> fields.put("id", new DataValue.Text(id)));
    fields.put("title", new DataValue.Text(title.isEmpty() ? "TODO: name this part" : title));
    fields.put("steps", new DataValue.Items(made));
    return new DataValue.Fields(fields);
  }

  private void report(StepList list) {
    for (int line : list.others()) {
      notes.warn(
          "several-lists",
          line,
          "another numbered list begins here",
          "it stays in the text; put headings before the lists if both hold steps");
    }
    if (list.first() > 1) {
      notes.note(
          "numbers-changed",
          list.items().get(0).line(),
          "this list began at " + list.first(),
          "steps are numbered from 1");
    }
  }

  private void reportNone() {
    boolean quoted =
        sections.stream()
            .flatMap(section -> section.lines().stream())
            .anyMatch(line -> line.text().matches("^ {0,3}>\\s*\\d{1,9}[.)]\\s.*"));
    boolean several =
        sections.stream().anyMatch(each -> !StepList.of(each.lines()).items().isEmpty());
    notes.warn(
        "no-steps",
        0,
        quoted
            ? "there is no numbered list but in a quote, which is not read as steps"
            : several
                ? "several numbered lists, and no heading says which one holds the steps"
                : "there is no numbered list that could be the steps",
        "write the steps of the guide; all of the text was kept");
    draft.put("steps", Values.items(List.of("TODO: write the steps")));
  }

  /** Return the lines of a section that no field takes. */
  private List<Line> taken(Section section, String group) {
    Topic topic = Topic.of(section.title());
    boolean below = topic == Topic.OTHER && !group.isEmpty();
    Topic of = below ? Topic.valueOf(group.substring(1)) : topic;
    return switch (of) {
      case SUPPLIES -> equipment("supplies", section, below);
      case TOOLS -> equipment("tools", section, below);
      case DO_NOT_IF -> doNotIf(section);
      case REFERENCES -> references(section);
      case CAUTION -> {
        reportLeft(
            section, "caution-left", "say in safety when not to do this, or what to stop at");
        yield section.lines();
      }
      case TIPS -> {
        reportLeft(section, "tips-left", "move each tip into the field tip of its step");
        yield section.lines();
      }
      default -> section.lines();
    };
  }

  private void reportLeft(Section section, String code, String hint) {
    String title = Notes.shown(section.title());
    notes.warn(code, section.line(), "\"" + title + "\" stays in the text", hint);
  }

  private List<Line> equipment(String field, Section section, boolean below) {
    List<Line> rest = new ArrayList<>();
    String note = below ? Plain.of(Plain.heading(section.title())) : "";
    for (Block block : ListScanner.scan(section.lines())) {
      if (block instanceof Entries list) {
        new EquipmentList(draft, notes).add(field, list, note);
        notes.carry(field);
      } else {
        rest.addAll(StepList.written(block));
      }
    }
    return rest;
  }

  private List<Line> doNotIf(Section section) {
    List<Block> blocks = ListScanner.scan(section.lines());
    List<String> texts = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Entries list) || !addConditions(list, texts)) {
        rest.addAll(StepList.written(block));
      }
    }
    if (rest.stream().anyMatch(line -> !line.isBlank())) {
      reportLeft(section, "caution-left", "say in safety what it says, without telephone numbers");
    }
    if (!texts.isEmpty()) {
      draft.put("safety", new DataValue.Fields(Map.of("doNotIf", Values.items(texts))));
      notes.carry("safety.doNotIf");
    }
    return rest;
  }

  /** Add the entries of a list of single texts; telephone numbers are refused in safety notes. */
  private boolean addConditions(Entries list, List<String> texts) {
    List<String> found = new ArrayList<>();
    for (Item item : list.items()) {
      List<Chunk> chunks = Chunk.of(item.lines());
      boolean single = chunks.size() == 1 && chunks.get(0).kind() == Chunk.Kind.TEXT;
      Inline inline = single ? links.inline(item.lines()) : new Inline("", List.of());
      boolean number = inline.text().matches(".*\\d[\\d ()/-]{1,}\\d.*");
      if (inline.text().isEmpty() || !inline.pictures().isEmpty() || number) {
        return false;
      }
      found.add(inline.text());
    }
    return texts.addAll(found);
  }

  private List<Line> references(Section section) {
    List<Line> rest = new ArrayList<>();
    for (Block block : ListScanner.scan(section.lines())) {
      boolean added =
          block instanceof Entries list && new ReferenceList(draft).ofList(list.items(), links);
      if (added) {
        notes.carry("references");
      } else {
        rest.addAll(StepList.written(block));
      }
    }
    if (rest.stream().anyMatch(line -> !line.isBlank())) {
      reportLeft(section, "sources-left", "list each source in the field references");
    }
    return rest;
  }

  /** Write what is left of a section; its heading goes where nothing but a list stood below. */
  private void keep(Section section, List<Line> lines, boolean steps) {
    List<Line> left = links.body(Line.trim(lines));
    boolean empty = left.stream().allMatch(Line::isBlank);
    List<Line> before = Line.trim(section.lines());
    boolean emptied = empty && !before.isEmpty() && !before.equals(Line.trim(lines));
    if (section.level() > 0 && !emptied && !isTitle(section) && !(steps && empty)) {
      writeHeading(section);
    }
    if (steps && !empty) {
      reportBeside(section, left);
    }
    if (!empty) {
      out.addAll(left);
      out.add(new Line(section.line(), ""));
    }
  }

  private void reportBeside(Section section, List<Line> left) {
    String title = Notes.shown(Plain.heading(section.title()));
    notes.note(
        "text-beside-steps",
        left.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow().number(),
        "text stands beside the steps" + (title.isEmpty() ? "" : " of \"" + title + "\""),
        "it stays in the text below them");
  }

  private void writeHeading(Section section) {
    String title = Plain.heading(section.title());
    if (!title.equals(section.title())) {
      String name = section.title().substring(title.length()).strip();
      notes.note("heading-name", section.line(), "the heading lost its " + name, "nothing to do");
    }
    String text = "#".repeat(Math.max(2, section.level())) + " " + title;
    out.addAll(links.body(List.of(new Line(section.line(), text.strip()))));
    out.add(new Line(section.line(), ""));
  }

  /** Return whether a heading says nothing but the guide's title. */
  private boolean isTitle(Section section) {
    String title = Plain.of(Plain.heading(section.title()));
    return section.level() == 1 && title.equalsIgnoreCase(draft.text("title"));
  }

  /** Return the first heading of the first level, as a title. */
  Stream<String> titles() {
    return sections.stream()
        .filter(section -> section.level() == 1)
        .map(section -> Plain.of(Plain.heading(section.title())))
        .filter(title -> !title.isEmpty());
  }

  /** Gives ids to phases whose titles make no good ones. Not thread-safe. */
  private static final class PhaseIds {
    private final Set<String> used = new java.util.HashSet<>();
    private int number;

    java.util.Optional<String> idFor(String title) {
      number++;
      String rough =
          title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
      boolean fine = used.add(rough) && !rough.matches("-*|(?:step|phase)-?\\d*|wm-.*");
      return fine ? java.util.Optional.empty() : java.util.Optional.of("phase-" + number);
    }
  }
}
