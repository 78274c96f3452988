package dev.waymark.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of explanations.
 *
 * <p>It may begin with {@code Family:} and the heading of its rules. Each rule is a line {@code #
 * code} and fields: {@code What}, {@code Why} and {@code Mend}; where it needs them {@code
 * Language}, {@code About: site} and any number of {@code Source: title <address>}. A value goes on
 * in a line that is indented by two spaces.
 */
final class ExplanationParser {
  private static final Set<String> TEXTS = Set.of("What", "Why", "Mend");
  private static final Set<String> FIELDS = Set.of("What", "Why", "Mend", "Language", "About");
  private static final Pattern FIELD = Pattern.compile("([A-Z][a-z]+): (\\S.*)");
  private static final Pattern SOURCE = Pattern.compile("(\\S.*) <(https://[^ <>]+)>");

  private final String file;
  private final Map<String, Explanation> explanations = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private String family;
  private @Nullable String code;

  private ExplanationParser(String file, String family) {
    this.file = file;
    this.family = family;
  }

  /**
   * Return the explanations by code, in the order of the file.
   *
   * @param file its name, for messages
   * @param family the heading of its rules where it names none
   * @throws IllegalStateException naming the file and the code, where something is wrong
   */
  static Map<String, Explanation> parse(String file, String family, String text) {
    ExplanationParser parser = new ExplanationParser(file, family);
    // A value that was begun ends where the next line is not indented.
    text.replaceAll("\n {2}(?=\\S)", " ").lines().forEach(parser::line);
    parser.finish();
    return parser.explanations;
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      finish();
      code = line.substring(2);
    } else if (!line.isBlank()) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        throw wrong("can't read the line: " + line);
      }
      field(field.group(1), field.group(2).strip());
    }
  }

  private void field(String name, String value) {
    if (code == null && name.equals("Family")) {
      family = value;
    } else if (code != null && name.equals("Source")) {
      Matcher source = SOURCE.matcher(value);
      if (!source.matches()) {
        throw wrong("write a source as \"title <https://…>\"");
      }
      sources.add(new Source(source.group(1), source.group(2)));
    } else if (code == null || !FIELDS.contains(name) || fields.put(name, value) != null) {
      throw wrong("\"" + name + "\" can't stand here");
    } else if (TEXTS.contains(name) && value.chars().filter(c -> c == '`').count() % 2 != 0) {
      throw wrong("a backtick has no partner in \"" + name + "\"");
    } else if (name.equals("About") && !value.equals("site")) {
      throw wrong("\"About\" can only be \"site\"");
    }
  }

  private void finish() {
    if (code == null) {
      return;
    }
    Explanation explanation =
        new Explanation(
            family,
            text("What"),
            text("Why"),
            text("Mend"),
            fields.get("Language"),
            fields.containsKey("About"),
            sources);
    if (explanations.put(code, explanation) != null) {
      throw wrong("it is explained twice");
    }
    fields.clear();
    sources.clear();
    code = null;
  }

  private String text(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw wrong("\"" + name + "\" is missing");
    }
    return value;
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(file + (code == null ? "" : ", " + code) + ": " + what);
  }
}
