package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of one file, each checked against the names of the columns. */
final class CsvTable {
  private static final int MOST_PROBLEMS = 20;

  private final DataText text;
  private final List<String> names = new ArrayList<>();
  private final List<DataValue> rows = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Begin with the row that names the columns. */
  CsvTable(DataText text, List<CsvCell> header) {
    this.text = text;
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (CsvCell cell : header) {
      String name = cell.value().strip();
      names.add(name);
      Integer first = numbers.putIfAbsent(name, names.size());
      if (name.isEmpty()) {
        report(cell, "column " + names.size() + " has no name", "write one into the first row");
      } else if (first != null) {
        report(
            cell,
            "columns " + first + " and " + names.size() + " are both named \"" + name + "\"",
            "give one of them another name");
      }
    }
    if (names.size() == 1 && names.get(0).matches("(?s).*[;\t].*")) {
      report(
          header.get(0),
          "there is only one column, \"" + names.get(0) + "\"",
          "separate cells with commas, not with semicolons or tabs");
    }
  }

  /** Return whether there are so many problems that further rows are not worth reading. */
  boolean isHopeless() {
    return problems.size() >= MOST_PROBLEMS;
  }

  void add(List<CsvCell> row) {
    if (row.size() != names.size()) {
      report(
          row.get(0),
          "this row has " + cells(row.size()) + ", but the first one names " + names.size(),
          row.size() > names.size()
              ? "put a text that holds a comma in double quotes"
              : "write a comma for each cell that stays empty");
      return;
    }
    Map<String, DataValue> fields = new LinkedHashMap<>();
    for (int column = 0; column < row.size(); column++) {
      fields.put(names.get(column), new DataValue.Text(row.get(column).value()));
    }
    rows.add(new DataValue.Fields(fields));
  }

  Parsed<Optional<DataValue>> finish() {
    return problems.isEmpty()
        ? new Parsed<>(Optional.of(new DataValue.Items(rows)), List.of())
        : new Parsed<>(Optional.empty(), problems);
  }

  private void report(CsvCell at, String message, String hint) {
    if (!isHopeless()) {
      problems.add(text.error(at.offset(), message, hint));
    }
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }
}
