package dev.waymark.data;

import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads JSON and CSV files.
 *
 * <p>What their author did wrong is a problem of the result, never an exception. Thread-safe.
 */
public final class DataReader {
  private static final String JSON = ".json";
  private static final String CSV = ".csv";

  private final JsonData json = new JsonData();
  private final CsvData csv = new CsvData();

  /** Return whether this is a JSON or CSV file, by its name. */
  public static boolean reads(SourcePath path) {
    return endsWith(path, JSON) || endsWith(path, CSV);
  }

  /**
   * Read a file. JSON becomes a list or fields, CSV a list of fields named by its first row.
   *
   * <p>All scalars are text as typed; {@code null} is an empty one. JSON that is not well-formed
   * has one problem, CSV one for each wrong row, up to 20.
   *
   * @return the data, or empty where the file has an error
   * @throws IllegalArgumentException where {@link #reads} says no
   */
  public Parsed<Optional<DataValue>> read(SourceText source) {
    if (endsWith(source.path(), JSON)) {
      return json.read(source);
    }
    if (endsWith(source.path(), CSV)) {
      return csv.read(source);
    }
    throw new IllegalArgumentException("neither JSON nor CSV: " + source.path());
  }

  /** Read JSON, whatever the file's name is: the header of a text, for instance. */
  public Parsed<Optional<DataValue>> readJson(SourceText source) {
    return json.read(source);
  }

  /**
   * Read TOML, whatever the file's name is.
   *
   * <p>All scalars are text: dates as in ISO 8601, numbers in the shortest form.
   */
  public Parsed<Optional<DataValue>> readToml(SourceText source) {
    return TomlData.read(source);
  }

  private static boolean endsWith(SourcePath path, String suffix) {
    return path.name().toLowerCase(Locale.ROOT).endsWith(suffix);
  }
}
