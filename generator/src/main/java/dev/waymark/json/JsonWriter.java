package dev.waymark.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes maps, lists, texts, whole numbers and truth values as JSON. Thread-safe. */
public final class JsonWriter {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Write a value that is safe inside a {@code <script>} element: no text in it can end the element
   * or begin a comment.
   *
   * @throws IllegalArgumentException where {@code value} holds another type
   */
  public String writeForHtml(Map<String, ?> value) {
    return write(value)
        .replace("<", "\\u003C")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028") // line ends to older JavaScript
        .replace("\u2029", "\\u2029");
  }

  /**
   * Write a value in the order it is given, without white space.
   *
   * @throws IllegalArgumentException where {@code value} holds another type
   */
  public String write(Map<String, ?> value) {
    return write(value, ObjectWriteContext.empty());
  }

  /**
   * Write a value in the order it is given, with a line for each member, and one at the end.
   *
   * @throws IllegalArgumentException where {@code value} holds another type
   */
  public String writeForPeople(Map<String, ?> value) {
    return write(value, new Indented()) + "\n";
  }

  private String write(Map<String, ?> value, ObjectWriteContext context) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(context, out)) {
      writeValue(json, value);
    }
    return out.toString();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n"); // not the line ends of the machine
      return new DefaultPrettyPrinter()
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(lines);
    }
  }

  private static void writeValue(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, member) -> {
            json.writeName((String) name);
            writeValue(json, member);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> writeValue(json, item));
      json.writeEndArray();
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeScalar(JsonGenerator json, Object value) {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      throw new IllegalArgumentException("not for JSON: " + value.getClass().getName());
    }
  }
}
