package dev.waymark.migrate;

import dev.waymark.migrate.Block.Entries;
import dev.waymark.migrate.Block.Item;
import dev.waymark.model.DataValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the lists of supplies and tools. */
record EquipmentList(Draft draft, Notes notes) {
  private static final Pattern OPTIONAL = Pattern.compile("(?i)[ ,]*\\(?\\boptional\\b\\)?[.]?$");
  private static final Pattern LINK = Pattern.compile("\\]\\(|\\]\\[");
  private static final Pattern CHECKBOX = Pattern.compile("^\\[[ xX]\\]\\s+");

  /** Add the entries of a list, and those of lists below them, with a note that says under what. */
  void add(String field, Entries list, String note) {
    for (Item item : list.items()) {
      Foreign.report(item.lines(), notes);
      List<Line> text = new ArrayList<>();
      List<Block> blocks = ListScanner.scan(item.lines());
      for (Block block : blocks) {
        if (block instanceof Block.Prose prose) {
          text.addAll(Line.trim(prose.lines()));
        }
      }
      String name = CHECKBOX.matcher(Line.join(text).strip()).replaceFirst("");
      boolean group = blocks.stream().anyMatch(Entries.class::isInstance);
      if (!name.isEmpty() && !(group && name.endsWith(":"))) {
        add(field, List.of(name), note, item.line());
      }
      String below = Plain.of(name).replaceFirst(":$", "");
      for (Block block : blocks) {
        if (block instanceof Entries inner) {
          add(field, inner, below);
        }
      }
    }
  }

  /** Add texts; of two that are the same, the first. */
  void add(String field, List<String> texts, String note, int line) {
    List<DataValue> all = new ArrayList<>(((DataValue.Items) draft.value(field)).values());
    Set<String> names = new HashSet<>();
    all.forEach(each -> names.add(name(each)));
    for (String text : texts) {
      DataValue entry = entry(text, note, line);
      if (name(entry).isEmpty()) {
        continue;
      }
      if (names.add(name(entry))) {
        all.add(entry);
      } else {
        notes.note(
            "listed-twice", line, "this is listed twice: " + name(entry), "it stands once now");
      }
    }
    draft.put(field, new DataValue.Items(all));
  }

  private static String name(DataValue entry) {
    return entry instanceof DataValue.Fields fields
        ? Values.text(fields.values().get("name"))
        : Values.text(entry);
  }

  private DataValue entry(String text, String note, int line) {
    if (LINK.matcher(text).find()) {
      notes.warn(
          "link-lost",
          line,
          "a name in a list holds no link: " + text.replaceAll("\\s+", " "),
          "write the link into the text, if it matters");
    }
    String plain = Plain.of(text);
    Matcher optional = OPTIONAL.matcher(plain);
    boolean free = optional.find() && optional.start() > 0;
    String name = free ? plain.substring(0, optional.start()).strip() : plain;
    if (!free && note.isEmpty()) {
      return new DataValue.Text(name);
    }
    Map<String, DataValue> fields = new LinkedHashMap<>();
    fields.put("name", new DataValue.Text(name));
    if (!note.isEmpty()) {
      fields.put("note", new DataValue.Text(note));
    }
    if (free) {
      fields.put("optional", new DataValue.Text("true"));
    }
    return new DataValue.Fields(fields);
  }
}
