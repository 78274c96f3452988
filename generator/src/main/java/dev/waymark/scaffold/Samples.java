package dev.waymark.scaffold;

import dev.waymark.model.FieldOutline;
import dev.waymark.model.FieldOutline.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values that stand where an author's will. Not thread-safe. */
final class Samples {
  private static final List<String> PHASES = List.of("before", "during", "after");

  private final LocalDate date;

  /** Values, as YAML, that are not of the kind alone, by the path of their field. */
  private final Map<String, String> own;

  private int phase;

  /**
   * Make them for a guide.
   *
   * @param slug of the guide's file
   * @param date the day on which it is begun
   */
  Samples(String title, String slug, LocalDate date, String tools) {
    this.date = date;
    this.own =
        Map.of(
            "title",
            Scalars.text(title),
            "slug",
            slug,
            "draft",
            "true",
            "review.next",
            date.plusYears(1).toString(),
            "expires",
            date.plusYears(1).toString(),
            "steps.tools",
            Todo.quoted(tools),
            "phases.steps.tools",
            Todo.quoted(tools));
  }

  /** Go on to an entry of a list, counted from 1. */
  void count(String path, int number) {
    if (path.equals("phases.")) {
      phase = number;
    }
  }

  /** Return one value; of a list, an entry. */
  String value(FieldOutline field, String path) {
    if (path.equals("phases.id")) {
      return PHASES.get(phase - 1);
    }
    String known = own.get(path);
    return known == null ? byKind(field) : known;
  }

  private String byKind(FieldOutline field) {
    return switch (field.kind()) {
      case CHOICE -> field.words().get(0);
      case TRUTH -> "true";
      case DATE -> date.toString();
      case TIME -> "1 min";
      case ID -> "a-name";
      case ALIAS -> "/old/name/";
      case WEB_ADDRESS -> "https://example.com/";
      case TELEPHONE -> "\"+44 1234 567890\"";
      case TEXT, PATH, SLUG, FIELDS, OTHER -> Todo.quoted(field.description());
    };
  }

  /** Return a whole value in one line. */
  String inline(FieldOutline field, String path) {
    String one = field.kind() == Kind.FIELDS ? braces(field, path) : value(field, path);
    return field.list() ? "[" + one + "]" : one;
  }

  /** What has to be there is, or where nothing has to, the first. */
  private String braces(FieldOutline field, String path) {
    List<FieldOutline> required = field.fields().stream().filter(FieldOutline::required).toList();
    List<FieldOutline> shown = required.isEmpty() ? field.fields().subList(0, 1) : required;
    return shown.stream()
        .map(each -> each.name() + ": " + inline(each, path + "." + each.name()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
