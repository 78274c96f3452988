package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads CSV as RFC 4180 describes it, with a first row that names the columns. Thread-safe. */
final class CsvData {
  private final CsvFactory factory =
      CsvFactory.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  Parsed<Optional<DataValue>> read(SourceText source) {
    DataText text = DataText.of(source, DataRule.CSV_SYNTAX);
    OptionalInt control = DataText.firstControl(text.text());
    if (control.isPresent()) {
      int at = control.getAsInt();
      return failed(text.controlCharacter(at, text.text().charAt(at)));
    }
    try (JsonParser csv = factory.createParser(ObjectReadContext.empty(), text.text())) {
      return read(text, csv);
    } catch (JacksonException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      return failed(explain(text, offset));
    }
  }

  private static Parsed<Optional<DataValue>> read(DataText text, JsonParser csv) {
    csv.nextToken(); // begins the list of rows
    List<CsvCell> header = row(text, csv);
    while (isBlank(header)) {
      header = row(text, csv);
    }
    if (header.isEmpty()) {
      return failed(
          text.error(0, "this file is empty", "write the names of the columns into its first row"));
    }
    CsvTable table = new CsvTable(text, header);
    for (List<CsvCell> row = row(text, csv);
        !row.isEmpty() && !table.isHopeless();
        row = row(text, csv)) {
      if (!isBlank(row)) {
        table.add(row);
      }
    }
    return table.finish();
  }

  /** Return the cells of the next row, or none where there is none. */
  private static List<CsvCell> row(DataText text, JsonParser csv) {
    List<CsvCell> cells = new ArrayList<>();
    if (csv.nextToken() == JsonToken.START_ARRAY) {
      while (csv.nextToken() == JsonToken.VALUE_STRING) {
        long offset = csv.currentTokenLocation().getCharOffset();
        cells.add(new CsvCell(csv.getString(), offset, text.text().startsWith("\"", (int) offset)));
      }
    }
    return cells;
  }

  private static boolean isBlank(List<CsvCell> row) {
    return row.size() == 1 && row.get(0).value().isBlank() && !row.get(0).quoted();
  }

  /** Explain what Jackson stopped at: it takes all but two things. */
  private static Diagnostic explain(DataText text, long offset) {
    String csv = text.text();
    if (offset >= csv.stripTrailing().length()) {
      return text.error(
          lastOpened(csv), "this quote is not closed", "write another \" where the text ends");
    }
    return text.error(
        offset,
        "a text goes on after its closing quote",
        "write a quote inside of a quoted text twice: \"\"");
  }

  /** Return where the last quoted text begins. */
  private static int lastOpened(String csv) {
    int opened = 0;
    boolean open = false;
    for (int at = csv.indexOf('"'); at >= 0; at = csv.indexOf('"', at + 1)) {
      boolean escaped = !open && at > 0 && csv.charAt(at - 1) == '"';
      String before = open ? "" : csv.substring(Math.max(0, at - 80), at).replace(" ", "");
      boolean begins = at == 0 || before.isEmpty() || before.endsWith(",") || before.endsWith("\n");
      if (open) {
        open = false;
      } else if (escaped) {
        open = true;
      } else if (begins) {
        open = true;
        opened = at;
      }
    }
    return opened;
  }

  private static Parsed<Optional<DataValue>> failed(Diagnostic problem) {
    return new Parsed<>(Optional.empty(), List.of(problem));
  }
}
