package dev.waymark.locale;

import dev.waymark.model.EmergencyNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says emergency numbers, each once with all the regions where it works. Thread-safe. */
public final class EmergencyWords {
  private final Localizer localizer;
  private final UnaryOperator<String> number;

  /** Speak as {@code localizer} does, and write numbers as {@code number} says. */
  public EmergencyWords(Localizer localizer, UnaryOperator<String> number) {
    this.localizer = localizer;
    this.number = number;
  }

  /**
   * Return "999 (United Kingdom), 112 (European Union) or 911 (Canada)" for at least one number.
   */
  public String of(List<EmergencyNumber> numbers) {
    Map<String, String> regions =
        numbers.stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.number().value(),
                    EmergencyNumber::region,
                    (a, b) -> say("list.next", a, b),
                    LinkedHashMap::new));
    List<String> words =
        regions.entrySet().stream()
            .map(entry -> say("emergency.number", number.apply(entry.getKey()), entry.getValue()))
            .toList();
    String joined = words.get(0);
    for (int i = 1; i < words.size(); i++) {
      String key = i + 1 == words.size() ? "list.or" : "list.next";
      joined = say(key, joined, words.get(i));
    }
    return joined;
  }

  private String say(String key, String... arguments) {
    return localizer.message(key, List.of(arguments)).orElse(key);
  }
}
