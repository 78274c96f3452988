package dev.waymark.validity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Distils the tables of schema.org into {@code src/test/resources/schema.org}.
 *
 * <p>For a new version download {@code schemaorg-current-https-types.csv} and {@code …
 * -properties.csv} from schema.org/docs/developers.html, then, in the folder of this module:
 *
 * <pre>
 * java src/test/java/dev/waymark/validity/SchemaOrgExtract.java 30.0 \
 *     types.csv properties.csv src/test/resources/schema.org
 * </pre>
 */
final class SchemaOrgExtract {
  private static final String SOURCE =
      "# Facts of the vocabulary of schema.org %s (https://schema.org/docs/developers.html),"
          + " CC BY-SA 3.0. Superseded terms are left out.%n# %s%n";

  private SchemaOrgExtract() {}

  /** Take the version, the two tables and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    String version = arguments[0];
    Path target = Path.of(arguments[3]);
    write(
        target.resolve("types.tsv"),
        SOURCE.formatted(version, "type, parents, enumerations it is a member of"),
        types(Files.readString(Path.of(arguments[1]))));
    write(
        target.resolve("properties.tsv"),
        SOURCE.formatted(version, "property, types that may have it, types of its values"),
        properties(Files.readString(Path.of(arguments[2]))));
  }

  private static void write(Path file, String head, SortedSet<String> lines) throws IOException {
    Files.writeString(
        file, lines.stream().collect(Collectors.joining("\n", head.replace("\r", ""), "\n")));
  }

  static SortedSet<String> types(String csv) {
    SortedSet<String> lines = new TreeSet<>();
    for (Map<String, String> row : rows(csv)) {
      String members = names(row, "enumerationtype");
      lines.add(
          row.get("label")
              + "\t"
              + names(row, "subTypeOf")
              + (members.isEmpty() ? "" : "\t" + members));
    }
    return lines;
  }

  static SortedSet<String> properties(String csv) {
    SortedSet<String> lines = new TreeSet<>();
    for (Map<String, String> row : rows(csv)) {
      String values = names(row, "rangeIncludes");
      lines.add(row.get("label") + "\t" + names(row, "domainIncludes") + "\t" + values);
    }
    return lines;
  }

  /** Return a cell of full addresses as names of schema.org, with blanks between them. */
  private static String names(Map<String, String> row, String column) {
    return Arrays.stream(row.getOrDefault(column, "").split(", *"))
        .filter(address -> address.startsWith("https://schema.org/"))
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .collect(Collectors.joining(" "));
  }

  private static List<Map<String, String>> rows(String csv) {
    List<List<String>> cells = cells(csv);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : cells.subList(1, cells.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(cells.get(0).get(i), line.get(i));
      }
      if (row.getOrDefault("supersededBy", "").isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Read RFC 4180: cells may be quoted, hold line ends, and double the quotes they hold. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      }
    }
    return lines;
  }
}
