package dev.waymark.rulebook;

import dev.waymark.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the explanation of each rule.
 *
 * <p>They lie in {@code dev/waymark/rules/} on the class path, those of an enum {@code ProseRule}
 * in {@code prose.txt}.
 */
public final class ExplanationReader {
  private static final String FOLDER = "/dev/waymark/rules/";
  private static final String SUFFIX = "Rule";

  private ExplanationReader() {}

  /**
   * Return the explanations of {@code rules}, which hold all constants of each enum they are of, by
   * code and in their order.
   *
   * @throws IllegalStateException naming the code, where a rule has no explanation, an explanation
   *     no rule, or one of them can't be read
   */
  public static Map<String, Explanation> read(Collection<? extends Rule> rules) {
    Map<String, Explanation> known = new LinkedHashMap<>();
    for (String file : rules.stream().map(ExplanationReader::file).distinct().toList()) {
      read(file)
          .forEach(
              (code, explanation) -> {
                if (known.put(code, explanation) != null) {
                  throw new IllegalStateException(code + " is explained in two files");
                }
              });
    }
    Map<String, Explanation> explanations = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Explanation explanation = known.remove(rule.code());
      if (explanation == null) {
        throw new IllegalStateException("the rule " + rule.code() + " has no explanation");
      }
      explanations.put(rule.code(), explanation);
    }
    if (!known.isEmpty()) {
      throw new IllegalStateException("there is no rule " + known.keySet());
    }
    return Collections.unmodifiableMap(explanations);
  }

  /** Return the name, without its ending, of the file that explains a rule. */
  static String file(Rule rule) {
    Class<?> type =
        rule instanceof Enum<?> constant ? constant.getDeclaringClass() : rule.getClass();
    String name = type.getSimpleName();
    if (!name.endsWith(SUFFIX)) {
      throw new IllegalStateException("rules belong into an enum named …" + SUFFIX + ": " + name);
    }
    return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Explanation> read(String name) {
    String file = name + ".txt";
    try (InputStream in = ExplanationReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("there are no explanations " + file);
      }
      String family = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ExplanationParser.parse(file, family, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
