package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at values of headers. */
final class Values {
  private Values() {}

  /** Return a text in one line; the empty string where there is none. */
  static String text(@Nullable DataValue value) {
    return value instanceof Text text ? text.value().replaceAll("\\s+", " ").strip() : "";
  }

  /** Return the texts of a list, or of one text; none where there is no value. */
  static List<String> texts(@Nullable DataValue value) {
    Stream<DataValue> values =
        value instanceof Items items ? items.values().stream() : Stream.ofNullable(value);
    return values.map(Values::text).filter(text -> !text.isEmpty()).toList();
  }

  /** Return whether a value holds nothing but texts, each of which {@link #texts} returns. */
  static boolean isTexts(DataValue value) {
    return value instanceof Text
        || (value instanceof Items items
            && items.values().stream().allMatch(Text.class::isInstance));
  }

  /**
   * Return words of a list that may be written as one text: with commas, or, as Jekyll does it,
   * with spaces.
   */
  static List<String> words(DataValue value, boolean commasAlone) {
    if (!(value instanceof Text text)) {
      return texts(value);
    }
    boolean commas = commasAlone || text.value().indexOf(',') >= 0;
    return Arrays.stream(text.value().split(commas ? "," : "\\s+", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static DataValue items(List<String> texts) {
    return new Items(texts.stream().map(text -> (DataValue) new Text(text)).toList());
  }

  /** Return a value in one line, for a remark. */
  static String inLine(DataValue value) {
    if (value instanceof Items items) {
      return items.values().stream()
          .map(Values::inLine)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Fields fields) {
      return fields.values().entrySet().stream()
          .map(each -> YamlText.scalar(each.getKey()) + ": " + inLine(each.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return YamlText.scalar(((Text) value).value());
  }
}
