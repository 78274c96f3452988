package dev.waymark.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A view record as its source says it.
 *
 * @param name of the record
 * @param about what its Javadoc says of it
 * @param components in order
 */
record ViewSource(String name, String about, List<Component> components) {
  private static final Pattern RECORD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public record (\\w+)\\((.*?)\\)\\s*(?:implements \\w+\\s*)?\\{",
          Pattern.DOTALL);
  private static final Pattern PARAM =
      Pattern.compile("\\n@param (\\w+) (.*?)(?=\\n@param |\\z)", Pattern.DOTALL);

  /** A component; {@code about} is empty where its record has no sentence for it. */
  record Component(String name, String type, boolean nullable, String about) {}

  /** Read a file; empty where it holds no record. */
  static Optional<ViewSource> read(String source) {
    Matcher matcher = RECORD.matcher(source);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String doc = matcher.group(1).replaceAll("\\s*\\n\\s*\\* ?", "\n").strip();
    int params = doc.indexOf("\n@param");
    Map<String, String> sentences = params(params < 0 ? "" : doc.substring(params));
    List<Component> components = new ArrayList<>();
    for (String part : matcher.group(3).split(",(?![^<]*>)", -1)) {
      if (!part.isBlank()) {
        components.add(component(part.strip(), sentences));
      }
    }
    String about = plain(params < 0 ? doc : doc.substring(0, params));
    return Optional.of(new ViewSource(matcher.group(2), about, components));
  }

  private static Component component(String written, Map<String, String> sentences) {
    boolean nullable = written.startsWith("@Nullable ") || written.startsWith("Later<");
    String bare = written.replaceFirst("^@Nullable ", "").replaceFirst("^Later<(\\w+)>", "$1");
    int space = bare.lastIndexOf(' ');
    String name = bare.substring(space + 1);
    return new Component(
        name, bare.substring(0, space), nullable, sentences.getOrDefault(name, ""));
  }

  private static Map<String, String> params(String doc) {
    Map<String, String> sentences = new LinkedHashMap<>();
    Matcher param = PARAM.matcher(doc);
    while (param.find()) {
      sentences.put(param.group(1), plain(param.group(2)));
    }
    return sentences;
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace("<p>", "")
        .strip();
  }
}
