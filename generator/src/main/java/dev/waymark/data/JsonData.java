package dev.waymark.data;

import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as tokens, so that each scalar stays as it was typed. Thread-safe. */
final class JsonData {
  private static final int DEEPEST = 32;

  /** Sizes are limited where files are read, and depth by {@link #DEEPEST}. */
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  Parsed<Optional<DataValue>> read(SourceText source) {
    DataText text = DataText.of(source, DataRule.JSON_SYNTAX);
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text.text())) {
      return new Parsed<>(Optional.of(new Tokens(text, json).document()), List.of());
    } catch (DataException e) {
      return new Parsed<>(Optional.empty(), List.of(e.problem()));
    } catch (JacksonException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      return new Parsed<>(Optional.empty(), List.of(JsonMistakes.explain(text, offset)));
    }
  }

  /** One file while it is read. */
  private record Tokens(DataText text, JsonParser json) {
    DataValue document() {
      JsonToken first = json.nextToken();
      if (first == null) {
        throw problem("this file is empty", "write data into it");
      }
      if (!first.isStructStart()) {
        throw problem("a list or fields belong here", "write [ … ] or { … } around it");
      }
      DataValue value = value(first, 1);
      if (json.nextToken() != null) {
        throw problem("the data ended before this", "write one list or one { … } in a file");
      }
      return value;
    }

    private DataValue value(JsonToken token, int depth) {
      if (token.isStructStart() && depth > DEEPEST) {
        throw problem(
            "lists and fields lie in each other more than " + DEEPEST + " levels deep",
            "make the data flatter");
      }
      return switch (token) {
        case START_ARRAY -> items(depth);
        case START_OBJECT -> fields(depth);
        case VALUE_NULL -> new DataValue.Text("");
        default -> new DataValue.Text(string());
      };
    }

    private DataValue items(int depth) {
      List<DataValue> values = new ArrayList<>();
      for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
        values.add(value(next, depth + 1));
      }
      return new DataValue.Items(values);
    }

    private DataValue fields(int depth) {
      Map<String, DataValue> values = new LinkedHashMap<>();
      Map<String, Long> places = new HashMap<>();
      while (next() != JsonToken.END_OBJECT) {
        String name = string();
        Long first = places.putIfAbsent(name, offset());
        if (first != null) {
          throw problem(
              "the field \"" + name + "\" is here twice",
              "the first one is in line " + text.line(first) + ": keep one of them");
        }
        values.put(name, value(next(), depth + 1));
      }
      return new DataValue.Fields(values);
    }

    /** Return the next token; inside of a list or fields Jackson always finds one, or fails. */
    private JsonToken next() {
      JsonToken next = json.nextToken();
      if (next == null) {
        throw new DataException(JsonMistakes.explain(text, text.text().length()));
      }
      return next;
    }

    private String string() {
      String string = json.getString();
      DataText.firstControl(string)
          .ifPresent(
              at -> {
                throw new DataException(text.controlCharacter(offset(), string.charAt(at)));
              });
      return string;
    }

    private long offset() {
      return json.currentTokenLocation().getCharOffset();
    }

    private DataException problem(String message, String hint) {
      return new DataException(text.error(offset(), message, hint));
    }
  }
}
