package dev.waymark.scaffold;

import dev.waymark.model.FieldOutline;
import dev.waymark.model.FieldOutline.Kind;
import java.util.List;
import java.util.Set;

/**
 * Writes a new guide: each field that has to be there or is worth writing, and the others in lines
 * that begin with {@code #} and hold when that is taken away. Not thread-safe.
 */
final class GuideText {
  /** What is worth writing where it does not have to be there, by its path. */
  private static final Set<String> RECOMMENDED =
      Set.of(
          "draft",
          "image",
          "tools",
          "safety",
          "safety.doNotIf",
          "safety.avoidArea",
          "safety.askFirst",
          "safety.stopIf",
          "safety.redFlags",
          "review",
          "review.role",
          "references",
          "references.publisher",
          "steps.title",
          "steps.time",
          "phases.id");

  /** What a new guide has no use for: its name says the language, and nothing was found yet. */
  private static final Set<String> LEFT_OUT = Set.of("language", "translation", "silence");

  private static final int ENTRIES = 3;

  private final Samples samples;
  private final GuideForm form;
  private final Lines out = new Lines();

  GuideText(Samples samples, GuideForm form) {
    this.samples = samples;
    this.form = form;
  }

  /** Return the text of a guide with these fields. */
  String write(List<FieldOutline> guide) {
    out.add("---");
    out.remark("", "Write over each text that begins with TODO:, and delete what does not fit.");
    out.remark(
        "",
        "A line that begins with # is a remark. Take away the # before a field to use that field.");
    guide.stream().filter(this::belongs).forEach(field -> field(field, "", "", "", true));
    out.add("---");
    out.add(
        Todo.MARK
            + "Say in a few sentences what only people need to know, such as when this helps.");
    return out.toString();
  }

  private boolean belongs(FieldOutline field) {
    boolean otherForm = GuideForm.WORDS.contains(field.name()) && !field.name().equals(form.word());
    return !otherForm && !LEFT_OUT.contains(field.name());
  }

  /** Write a field; {@code lead} stands before its name, {@code indent} before what follows. */
  private void field(
      FieldOutline field, String path, String lead, String indent, boolean explained) {
    String own = path + field.name();
    if (field.kind() == Kind.CHOICE && field.words().isEmpty()) {
      return;
    }
    if (explained) {
      remark(field, lead.replace("- ", ""));
    }
    if (isLive(field, own)) {
      live(field, own, lead, indent, explained);
    } else {
      out.add(indent + "#" + field.name() + ": " + samples.inline(field, own));
    }
  }

  private void remark(FieldOutline field, String indent) {
    boolean choice = field.kind() == Kind.CHOICE;
    String choices = choice ? " One of: " + String.join(", ", field.words()) + "." : "";
    String several = choice && field.list() ? " Several can stand in the brackets." : "";
    out.remark(indent, field.description() + choices + several);
  }

  private boolean isLive(FieldOutline field, String path) {
    return field.required()
        || path.equals(form.word())
        || RECOMMENDED.contains(path.replaceFirst("^phases\\.steps", "steps"));
  }

  private void live(
      FieldOutline field, String path, String lead, String indent, boolean explained) {
    String start = lead + field.name() + ":";
    boolean steps = field.name().equals("steps");
    if (field.list() && (field.kind() == Kind.FIELDS || steps)) {
      out.add(start);
      int entries = path.equals(form.word()) ? ENTRIES : 1;
      for (int number = 1; number <= entries; number++) {
        entry(field.fields(), path + ".", indent + "  ", number, explained && number == 1);
      }
    } else if (field.list() && field.kind() == Kind.CHOICE) {
      out.add(start + " [" + samples.value(field, path) + "]");
    } else if (field.list()) {
      out.add(start);
      out.add(indent + "  - " + samples.value(field, path));
    } else if (field.kind() == Kind.FIELDS) {
      out.add(start);
      String inner = indent + "  ";
      field.fields().forEach(each -> field(each, path + ".", inner, inner, explained));
    } else {
      out.add(start + " " + samples.value(field, path));
    }
  }

  /** Write an entry of a list, which begins with a field that is no remark. */
  private void entry(
      List<FieldOutline> fields, String path, String indent, int number, boolean explained) {
    String lead = indent + "- ";
    samples.count(path, number);
    for (FieldOutline field : fields) {
      if (isLive(field, path + field.name())) {
        field(field, path, lead, indent + "  ", explained);
        lead = indent + "  ";
      }
    }
    for (FieldOutline field : fields) {
      if (explained && !isLive(field, path + field.name())) {
        field(field, path, indent + "  ", indent + "  ", true);
      }
    }
  }
}
