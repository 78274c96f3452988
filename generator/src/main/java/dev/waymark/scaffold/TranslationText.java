package dev.waymark.scaffold;

import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import dev.waymark.model.FieldOutline;
import dev.waymark.model.FieldOutline.Kind;
import dev.waymark.model.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a translation of a guide that says all that its original does: what is words is to be
 * translated, and the rest is there. Not thread-safe.
 */
final class TranslationText {
  /** What belongs to the file of the original alone. */
  private static final Set<String> LEFT_OUT =
      Set.of("aliases", "draft", "language", "silence", "translation");

  /** Names, and titles of what lies elsewhere: by their path. */
  private static final Set<String> NAMES = Set.of("authors", "license", "references", "review.by");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_./-]+");

  private final Lines out = new Lines();

  /** Return the text of a translation of {@code original} into a language with this name. */
  String write(TypedText original, List<FieldOutline> guide, String source, String language) {
    out.add("---");
    out.remark(
        "",
        "A translation of "
            + source
            + ": put it into "
            + language
            + " behind each TODO:, and delete that word.");
    out.add("draft: true");
    out.add("translation: { by: " + Todo.quoted("your name") + " }");
    for (Map.Entry<String, DataValue> field : original.fields().values().entrySet()) {
      if (!LEFT_OUT.contains(field.getKey())) {
        field(field, guide, "", "", "");
      }
    }
    out.add("---");
    return out + BodyTodos.mark(original.body());
  }

  /** Write a field; {@code lead} stands before its name, {@code indent} before what follows. */
  private void field(
      Map.Entry<String, DataValue> field,
      List<FieldOutline> outlines,
      String path,
      String lead,
      String indent) {
    FieldOutline outline = find(outlines, field.getKey());
    String own = path + field.getKey();
    String start = lead + Scalars.text(field.getKey()) + ":";
    DataValue value = field.getValue();
    if (value instanceof Text text) {
      out.add(start + " " + scalar(text.value(), outline, own));
    } else if (isEmpty(value)) {
      out.add(start + (value instanceof Items ? " []" : " {}"));
    } else if (value instanceof Items items && words(items, outline, own).isPresent()) {
      out.add(start + " [" + words(items, outline, own).get() + "]");
    } else {
      out.add(start);
      value(value, outline, own, indent);
    }
  }

  private void value(DataValue value, @Nullable FieldOutline outline, String path, String indent) {
    List<FieldOutline> outlines = outline == null ? List.of() : outline.fields();
    if (value instanceof Fields fields) {
      String inner = indent + "  ";
      fields.values().entrySet().forEach(each -> field(each, outlines, path + ".", inner, inner));
    } else if (value instanceof Items items) {
      items.values().forEach(item -> item(item, outline, path, indent + "  "));
    }
  }

  private void item(DataValue item, @Nullable FieldOutline outline, String path, String indent) {
    if (item instanceof Text text) {
      out.add(indent + "- " + scalar(text.value(), outline, path));
    } else if (item instanceof Fields fields && !isEmpty(item)) {
      String lead = indent + "- ";
      List<FieldOutline> outlines = outline == null ? List.of() : outline.fields();
      for (Map.Entry<String, DataValue> each : fields.values().entrySet()) {
        field(each, outlines, path + ".", lead, indent + "  ");
        lead = indent + "  ";
      }
    } else if (item instanceof Items inner && !isEmpty(item)) {
      out.add(indent + "-");
      inner.values().forEach(each -> item(each, outline, path, indent + "  "));
    } else {
      out.add(indent + (item instanceof Items ? "- []" : "- {}"));
    }
  }

  /** Return the entries of a list of single words, which fit into one line. */
  private static Optional<String> words(Items items, @Nullable FieldOutline outline, String path) {
    List<String> words = new ArrayList<>();
    for (DataValue item : items.values()) {
      String word = item instanceof Text text ? scalar(text.value(), outline, path) : "";
      if (!WORD.matcher(word).matches()) {
        return Optional.empty();
      }
      words.add(word);
    }
    return Optional.of(String.join(", ", words));
  }

  private static String scalar(String value, @Nullable FieldOutline outline, String path) {
    if (outline == null || outline.kind() == Kind.OTHER || value.isBlank()) {
      return value.isBlank() ? Scalars.quoted(value) : Scalars.typed(value);
    }
    boolean name =
        NAMES.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "."));
    return outline.kind() == Kind.TEXT && !name
        ? Todo.quoted(value, outline.longest())
        : Scalars.typed(value);
  }

  private static boolean isEmpty(DataValue value) {
    return value instanceof Items items
        ? items.values().isEmpty()
        : value instanceof Fields fields && fields.values().isEmpty();
  }

  private static @Nullable FieldOutline find(List<FieldOutline> outlines, String name) {
    return outlines.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
