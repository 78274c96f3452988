package dev.waymark.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for the constants of an enum, such as {@code lying-front}. */
record Choices<E extends Enum<E>>(Map<String, E> byWord) {
  static <E extends Enum<E>> Choices<E> of(Class<E> type) {
    Map<String, E> byWord = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      byWord.put(word(constant), constant);
    }
    return new Choices<>(Collections.unmodifiableMap(byWord));
  }

  /** Return the word for a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
