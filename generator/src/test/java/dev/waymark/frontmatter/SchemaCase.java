package dev.waymark.frontmatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A front matter, or a {@code site.yaml}, and who accepts it, as {@code schema-cases.txt} spells
 * them: a line each, in sections.
 *
 * <p>Before the bar stands {@code +} where both the schema and the parser accept it, {@code -}
 * where both refuse it, {@code schema} or {@code parser} where only one of them accepts it, for the
 * reason that the line {@code because:} above it gives. A return sign begins a new line, {@code
 * a×3} is {@code aaa}, and {@code ~title} leaves a field out that would be there otherwise.
 */
record SchemaCase(
    String section, String yaml, boolean schemaAccepts, boolean parserAccepts, String because) {
  static List<SchemaCase> all() {
    List<SchemaCase> cases = new ArrayList<>();
    String section = "";
    String because = "";
    for (String line : Fixture.resource("schema-cases.txt").lines().toList()) {
      if (line.startsWith("== ")) {
        section = line.substring(3);
        because = "";
      } else if (line.startsWith("because: ")) {
        because = line.substring(9);
      } else if (!line.isBlank()) {
        cases.add(of(section, line, because));
      }
    }
    return cases;
  }

  private static SchemaCase of(String section, String line, String because) {
    String[] parts = line.split(" *\\| ?", 2);
    String yaml =
        Pattern.compile("(.)×([0-9]+)")
                .matcher(parts[1].replace('⏎', '\n'))
                .replaceAll(many -> many.group(1).repeat(Integer.parseInt(many.group(2))))
            + "\n";
    return switch (parts[0]) {
      case "+" -> new SchemaCase(section, yaml, true, true, "");
      case "-" -> new SchemaCase(section, yaml, false, false, "");
      case "schema" -> new SchemaCase(section, yaml, true, false, because);
      case "parser" -> new SchemaCase(section, yaml, false, true, because);
      default -> throw new AssertionError(line);
    };
  }

  boolean differs() {
    return schemaAccepts != parserAccepts;
  }

  /** Return the YAML with these lines behind it, but for fields that it has, or leaves out. */
  String with(String... lines) {
    StringBuilder all = new StringBuilder();
    yaml.lines().filter(line -> !line.startsWith("~")).forEach(line -> all.append(line + "\n"));
    Arrays.stream(lines)
        .filter(line -> !names(line.substring(0, line.indexOf(':'))))
        .forEach(line -> all.append(line).append('\n'));
    return all.toString();
  }

  private boolean names(String field) {
    boolean phased = field.equals("steps") && yaml.lines().anyMatch(l -> l.startsWith("phases:"));
    return phased
        || yaml.lines()
            .anyMatch(line -> line.startsWith(field + ":") || line.startsWith("~" + field));
  }

  @Override
  public String toString() {
    return section + ": " + yaml.strip();
  }
}
