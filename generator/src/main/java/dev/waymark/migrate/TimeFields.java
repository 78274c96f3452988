package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and times. Not thread-safe. */
final class TimeFields {
  private static final Pattern DAY =
      Pattern.compile("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?$");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)^[ \\t]*[-*+]?[^\\p{L}\\p{N}]*(prep|preparation|cook|cooking|total)(?:\\*\\*)? "
              + "time[^\\p{L}\\p{N}]+(.+?)[*_ \\t]*$");

  private static final int LONGEST_LINE = 200;

  private final Readers readers;
  private final Original original;
  private final Notes notes;
  private final Draft draft;
  private @Nullable TimeSpan total;
  private @Nullable TimeSpan parts;

  TimeFields(Readers readers, Original original, Draft draft) {
    this.readers = readers;
    this.original = original;
    this.notes = original.notes();
    this.draft = draft;
  }

  /** Take a day; false, with a finding, where it is none. */
  boolean date(String key, Map.Entry<String, DataValue> field) {
    String name =
        switch (key) {
          case "date", "publishdate", "pubdate" -> "published";
          case "expires", "expirydate" -> "expires";
          default -> "updated";
        };
    String text = Values.text(field.getValue());
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      notes.warn(
          "date-unread",
          original.header().line(field.getKey()),
          "this is not a day: " + Notes.shown(text),
          "write it as 2026-11-22");
      return false;
    }
    if (draft.has(name)) {
      return draft.text(name).equals(day.get().toString());
    }
    draft.put(name, day.get().toString());
    notes.carry(name);
    return true;
  }

  private static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Take a time; false, with a finding, where it is none. */
  boolean time(String key, Map.Entry<String, DataValue> field) {
    String text = Values.text(field.getValue());
    Optional<TimeSpan> time = readers.time().apply(text);
    if (time.isEmpty()) {
      reportTime(original.header().line(field.getKey()), text);
      return false;
    }
    boolean part = key.startsWith("prep") || key.startsWith("cook");
    if (!part && total != null) {
      return total.equals(time.get());
    }
    add(part, time.get());
    return true;
  }

  private void reportTime(int line, String text) {
    notes.warn(
        "time-unread",
        line,
        "this is not how long something takes: " + Notes.shown(text),
        "write it as 15 min, 1 h 30 min or 10-15 min into the guide's totalTime");
  }

  private void add(boolean part, TimeSpan time) {
    if (!part) {
      total = time;
    } else {
      parts = parts == null ? time : parts.plus(time);
    }
  }

  /** Look for times that stand in the text itself, where they stay. */
  void readText(List<Line> body) {
    if (draft.has("totalTime")) {
      return;
    }
    for (Line line : body) {
      Matcher written = WRITTEN.matcher(line.text());
      if (line.text().length() < LONGEST_LINE && written.matches()) {
        boolean whole = written.group(1).equalsIgnoreCase("total");
        readers
            .time()
            .apply(written.group(2))
            .ifPresentOrElse(
                time -> add(!whole, time), () -> reportTime(line.number(), written.group(2)));
      }
    }
    finish();
  }

  /** Put what was read into the guide. */
  void finish() {
    TimeSpan time = total == null ? parts : total;
    if (time != null) {
      draft.put("totalTime", written(time));
      notes.carry("totalTime");
    }
  }

  private static String written(TimeSpan time) {
    String least = amount(time.minimum());
    boolean minutes = time.minimum() % 60 == 0 && time.maximum() % 60 == 0 && time.maximum() < 3600;
    if (minutes && time.minimum() < time.maximum()) {
      return time.minimum() / 60 + "-" + time.maximum() / 60 + " min";
    }
    return time.minimum() == time.maximum() ? least : least + " - " + amount(time.maximum());
  }

  private static String amount(long seconds) {
    StringBuilder amount = new StringBuilder();
    append(amount, seconds / 3600, " h");
    append(amount, seconds / 60 % 60, " min");
    append(amount, seconds % 60, " s");
    return amount.toString();
  }

  private static void append(StringBuilder amount, long number, String unit) {
    if (number > 0) {
      amount.append(amount.isEmpty() ? "" : " ").append(number).append(unit);
    }
  }
}
