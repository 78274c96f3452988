package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headers as Jekyll, Hugo and JBake write them. */
final class HeaderReader {
  private static final int LONGEST = 64 * 1024;
  private static final Pattern KEY =
      Pattern.compile("^([ \\t{]*)(?:[\"']?|\\[+)([\\w.-]+)(?:[\"']?\\s*[:=]|\\]).*");
  private static final Pattern JBAKE_FIELD = Pattern.compile("^([A-Za-z][\\w.-]*)[ \\t]*=(.*)$");
  private static final Pattern JBAKE_END = Pattern.compile("^~{6,}[ \\t]*$");
  private static final Pattern JSON_START = Pattern.compile("^\\{\\s*(?:\".*)?$");

  /** Groups of fields that count as fields of the text itself. */
  private static final List<String> GROUPS = List.of("params", "taxonomies", "extra");

  private final Readers readers;
  private final Notes notes;
  private final SourcePath path;
  private final List<Line> lines;

  HeaderReader(Readers readers, Notes notes, SourcePath path, List<Line> lines) {
    this.readers = readers;
    this.notes = notes;
    this.path = path;
    this.lines = lines;
  }

  /** Read it; empty, with a finding that says why, where it can't be read. */
  Optional<Header> read() {
    int start = 0;
    while (start < lines.size() - 1 && lines.get(start).isBlank()) {
      start++;
    }
    String first = lines.get(start).text().stripTrailing();
    if (first.equals("---")) {
      return fenced(start, "---", readers.yaml());
    }
    if (first.equals("+++")) {
      return fenced(start, "+++", readers.toml());
    }
    if (JSON_START.matcher(first).matches()) {
      return json(start);
    }
    if (JBAKE_FIELD.matcher(first).matches()) {
      int end = jbakeEnd(start);
      return end < 0 ? none() : Optional.of(jbake(start, end));
    }
    return none();
  }

  private Optional<Header> none() {
    return Optional.of(new Header(Map.of(), Map.of(), false, lines));
  }

  private Optional<Header> fenced(
      int start, String fence, Function<SourceText, Parsed<Optional<DataValue>>> reader) {
    for (int end = start + 1; end < lines.size(); end++) {
      if (lines.get(end).text().stripTrailing().equals(fence)) {
        return data(start + 1, end, end + 1, reader);
      }
    }
    return unclosed(start, "write a line " + fence + " below the last field");
  }

  private Optional<Header> json(int start) {
    JsonEnd json = new JsonEnd();
    for (int end = start; end < lines.size(); end++) {
      if (json.isIn(lines.get(end).text())) {
        return data(start, end + 1, end + 1, readers.json());
      }
    }
    return unclosed(start, "write a } below the last field");
  }

  private Optional<Header> unclosed(int start, String hint) {
    notes.refuse(
        "header-unclosed",
        lines.get(start).number(),
        "the header that begins here has no end",
        hint);
    return Optional.empty();
  }

  private Optional<Header> data(
      int from, int to, int body, Function<SourceText, Parsed<Optional<DataValue>>> reader) {
    String text = Line.join(lines.subList(from, to));
    List<Line> below = lines.subList(body, lines.size());
    if (text.isBlank()) {
      return Optional.of(new Header(Map.of(), Map.of(), false, below));
    }
    if (text.length() > LONGEST) {
      notes.refuse("header-too-long", from + 1, "this header is longer than 64 KiB", "shorten it");
      return Optional.empty();
    }
    Parsed<Optional<DataValue>> parsed =
        reader.apply(new SourceText(path, "", "\n".repeat(from) + text + "\n"));
    boolean readable = parsed.value().orElse(null) instanceof DataValue.Fields;
    parsed.problems().forEach(problem -> notes.add(problem, readable));
    if (!(parsed.value().orElse(null) instanceof DataValue.Fields fields)) {
      notes.refuse("header-unread", from + 1, "the header can't be read", "mend it, and try again");
      return Optional.empty();
    }
    return Optional.of(new Header(flat(fields), places(from, to), false, below));
  }

  private static Map<String, DataValue> flat(DataValue.Fields fields) {
    Map<String, DataValue> flat = new LinkedHashMap<>(fields.values());
    for (String group : GROUPS) {
      if (flat.get(group) instanceof DataValue.Fields inner) {
        flat.remove(group);
        inner.values().forEach(flat::putIfAbsent);
      }
    }
    return flat;
  }

  /** Find the line of each field; of two with one name, that which is indented less. */
  private Map<String, Integer> places(int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> indents = new HashMap<>();
    for (Line line : lines.subList(from, to)) {
      Matcher key = KEY.matcher(line.text());
      if (key.matches()) {
        String name = key.group(2);
        int indent = key.group(1).length();
        @Nullable Integer before = indents.get(name);
        if (before == null || indent < before) {
          indents.put(name, indent);
          places.put(name, line.number());
        }
      }
    }
    return places;
  }

  /** Return the line that ends a header of JBake, or -1 where this is none. */
  private int jbakeEnd(int start) {
    for (int at = start; at < lines.size(); at++) {
      String text = lines.get(at).text();
      if (JBAKE_END.matcher(text).matches()) {
        return at;
      }
      if (!text.isBlank() && !text.startsWith("#") && !JBAKE_FIELD.matcher(text).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private Header jbake(int start, int end) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    List<Line> read = new ArrayList<>(lines.subList(start, end));
    for (Line line : read) {
      Matcher field = JBAKE_FIELD.matcher(line.text());
      if (field.matches()) {
        DataValue old =
            fields.putIfAbsent(field.group(1), new DataValue.Text(field.group(2).strip()));
        if (old != null) {
          notes.warn(
              "duplicate-field",
              line.number(),
              "the field \"" + field.group(1) + "\" is here twice: " + line.text(),
              "the first one was taken");
        }
      }
    }
    return new Header(fields, places(start, end), true, lines.subList(end + 1, lines.size()));
  }

  /** Finds the brace that closes the first one. */
  private static final class JsonEnd {
    private int depth;
    private boolean quoted;

    boolean isIn(String line) {
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        if (quoted && c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = !quoted;
        } else if (!quoted && (c == '{' || c == '}')) {
          depth += c == '{' ? 1 : -1;
          if (depth == 0) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
