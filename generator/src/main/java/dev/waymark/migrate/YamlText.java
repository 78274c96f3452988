package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as YAML that every reader of YAML takes for what they are. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:\\p{L}|[1-9][0-9]* \\p{L}|/(?!/)|(?:\\.\\./)+)[\\p{L}\\p{M}\\p{Nd}_ ,.;/()'\u2019+%-]*(?<! )");

  /** What older YAML takes for something else than text, in small letters. */
  private static final Set<String> WORDS =
      Set.of("y", "yes", "n", "no", "on", "off", "true", "false", "null");

  /** Fields of which another reader may know the type. */
  private static final Set<String> TYPED = Set.of("draft", "optional");

  private static final Set<String> DATES = Set.of("published", "updated", "expires");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  /** Return the fields, each in lines of its own; empty lists are left out. */
  static String of(Fields fields) {
    YamlText yaml = new YamlText();
    yaml.fields(fields, "");
    return yaml.out.toString();
  }

  private void fields(Fields fields, String indent) {
    String before = "";
    for (Map.Entry<String, DataValue> field : fields.values().entrySet()) {
      if (!isEmpty(field.getValue())) {
        out.append(before).append(scalar(field.getKey())).append(':');
        value(field.getKey(), field.getValue(), indent);
        before = indent;
      }
    }
  }

  private void value(String name, DataValue value, String indent) {
    if (value instanceof Text text) {
      out.append(' ').append(isTyped(name, text.value()) ? text.value() : scalar(text.value()));
      out.append('\n');
    } else if (value instanceof Fields fields) {
      out.append('\n').append(indent).append("  ");
      fields(fields, indent + "  ");
    } else if (value instanceof Items items) {
      out.append('\n');
      items(items, indent + "  ");
    }
  }

  private void items(Items items, String indent) {
    for (DataValue item : items.values()) {
      if (isEmpty(item)) {
        continue;
      }
      out.append(indent).append("- ");
      if (item instanceof Text text) {
        out.append(scalar(text.value())).append('\n');
      } else if (item instanceof Fields fields) {
        fields(fields, indent + "  ");
      } else if (item instanceof Items inner) {
        int start = out.length();
        items(inner, indent + "  ");
        out.delete(start, start + indent.length() + 2);
      }
    }
  }

  private static boolean isEmpty(DataValue value) {
    return value instanceof Items items
        ? items.values().stream().allMatch(YamlText::isEmpty)
        : value instanceof Fields fields
            && fields.values().values().stream().allMatch(YamlText::isEmpty);
  }

  private static boolean isTyped(String name, String value) {
    return TYPED.contains(name)
        ? value.equals("true") || value.equals("false")
        : DATES.contains(name) && DATE.matcher(value).matches();
  }

  /** Return a text, in quotes where it needs them. */
  static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(each -> append(quoted, each));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    switch (codePoint) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      case '\r' -> quoted.append("\\r");
      default -> {
        if (isHalf(codePoint)) {
          quoted.append('\uFFFD');
        } else if (isSafe(codePoint)) {
          quoted.appendCodePoint(codePoint);
        } else {
          quoted.append("\\u").append(hex(codePoint));
        }
      }
    }
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isSafe(int codePoint) {
    return (codePoint >= ' ' && codePoint < 0x7F)
        || (codePoint >= 0xA0 && codePoint < 0x2028)
        || (codePoint > 0x2029 && codePoint < 0xFEFF)
        || (codePoint > 0xFEFF && codePoint < 0xFFFE)
        || codePoint > 0xFFFF;
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
