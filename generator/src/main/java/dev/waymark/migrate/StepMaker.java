package dev.waymark.migrate;

import dev.waymark.migrate.Block.Item;
import dev.waymark.migrate.LinkRewriter.Inline;
import dev.waymark.migrate.LinkRewriter.Picture;
import dev.waymark.model.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes steps of the entries of a list, numbered through the guide. Not thread-safe. */
final class StepMaker {
  private static final int MOST_PICTURES = 3;
  private static final int LONGEST = 500;
  private static final int LONGEST_TITLE = 60;
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:\\*\\*|__)([^*_]+?)[.:!]?(?:\\*\\*|__)[.:]?(?:\\s+[-\u2013\u2014])?\\s+(\\S.*)$");
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?i)^(?:\\*\\*|__)?(tip|warning|caution)(?::(?:\\*\\*|__)?|(?:\\*\\*|__):)\\s*(\\S.*)$");
  private static final Pattern CHECKBOX = Pattern.compile("^\\[[ xX]\\]\\s+");

  private final LinkRewriter links;
  private final Notes notes;
  private final ImageField images;
  private final List<Line> rest = new ArrayList<>();
  private int number;

  StepMaker(LinkRewriter links, Notes notes, ImageField images) {
    this.links = links;
    this.images = images;
    this.notes = notes;
  }

  /** Return the fields of the next step. */
  DataValue make(Item item) {
    number++;
    Draft draft = new Draft(item.line());
    for (Chunk chunk : Chunk.of(item.lines())) {
      if (chunk.kind() == Chunk.Kind.TEXT) {
        draft.text(links.inline(chunk.lines()));
      } else {
        draft.leave(chunk);
      }
    }
    return draft.step();
  }

  /** Return how many steps were made. */
  int count() {
    return number;
  }

  /** Return what did not fit into the steps, under headings that name them. */
  List<Line> rest() {
    return List.copyOf(rest);
  }

  /** A step that grows. */
  private final class Draft {
    private final int line;
    private final Map<String, DataValue> fields = new LinkedHashMap<>();
    private final StringBuilder action = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Line> left = new ArrayList<>();

    Draft(int line) {
      this.line = line;
    }

    void text(Inline inline) {
      pictures.addAll(inline.pictures());
      Matcher advice = ADVICE.matcher(inline.text());
      if (action.length() > 0 && advice.matches() && advise(advice)) {
        return;
      }
      if (!inline.text().isEmpty()) {
        action.append(action.isEmpty() ? "" : " ").append(inline.text());
      }
    }

    private boolean advise(Matcher advice) {
      String field = advice.group(1).equalsIgnoreCase("tip") ? "tip" : "warning";
      return fields.putIfAbsent(field, new DataValue.Text(advice.group(2).strip())) == null;
    }

    void leave(Chunk chunk) {
      notes.warn(
          chunk.kind() == Chunk.Kind.LIST ? "step-list" : "step-block",
          chunk.line(),
          chunk.kind().words() + " in step " + number + " has no place in a step",
          "it stands in the text now, under a heading that names the step");
      left.addAll(links.body(chunk.lines()));
      left.add(new Line(chunk.line(), ""));
    }

    DataValue step() {
      String text = titled(CHECKBOX.matcher(action).replaceFirst(""));
      if (text.isEmpty()) {
        notes.warn("step-empty", line, "step " + number + " says nothing to do", "write it");
        text = "TODO: say what to do in this step";
      }
      DataValue todo = new DataValue.Text(shortened(text));
      Map<String, DataValue> step = new LinkedHashMap<>();
      DataValue title = fields.remove("title");
      if (title != null) {
        step.put("title", title);
      }
      step.put("do", todo);
      step.putAll(fields);
      addPictures(step);
      appendRest(title instanceof DataValue.Text name ? name.value() : "");
      return step.size() == 1 ? todo : new DataValue.Fields(step);
    }

    private String titled(String text) {
      Matcher lead = LEAD.matcher(text);
      if (!lead.matches()) {
        return text;
      }
      String title = Plain.of(lead.group(1));
      if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
        return text;
      }
      fields.put("title", new DataValue.Text(title));
      return lead.group(2);
    }

    private String shortened(String text) {
      if (text.codePointCount(0, text.length()) <= LONGEST) {
        return text;
      }
      int end = Sentences.end(text, LONGEST);
      notes.warn(
          "step-long",
          line,
          "step " + number + " is longer than " + LONGEST + " characters",
          "what does not fit stands in the text now, under a heading that names the step");
      left.add(0, new Line(line, ""));
      left.add(0, new Line(line, text.substring(end).strip()));
      return end == 0
          ? "TODO: say this step in few words; the whole of it stands below"
          : text.substring(0, end).strip();
    }

    private void addPictures(Map<String, DataValue> step) {
      List<DataValue> given = new ArrayList<>();
      for (Picture picture : pictures) {
        if (given.size() < MOST_PICTURES) {
          given.add(images.field(picture, line));
        } else {
          notes.warn(
              "step-pictures",
              line,
              "step " + number + " has more than " + MOST_PICTURES + " pictures",
              "this one stands in the text now: " + picture.source());
          left.add(new Line(line, picture.written()));
          left.add(new Line(line, ""));
        }
      }
      if (given.size() == 1) {
        step.put("image", given.get(0));
      } else if (!given.isEmpty()) {
        step.put("images", new DataValue.Items(given));
      }
    }

    private void appendRest(String title) {
      if (!left.isEmpty()) {
        rest.add(new Line(line, "## Step " + number + (title.isEmpty() ? "" : ": " + title)));
        rest.add(new Line(line, ""));
        rest.addAll(left);
      }
    }
  }
}
