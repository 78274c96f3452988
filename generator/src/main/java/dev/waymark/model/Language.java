package dev.waymark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A language of the site.
 *
 * @param tag BCP 47
 * @param name in the language itself
 * @param rightToLeft how it is written
 * @param messages texts instead of the theme's, by key
 */
public record Language(String tag, String name, boolean rightToLeft, Map<String, String> messages) {
  public Language {
    messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
  }

  /** Make a language that speaks with the theme's messages. */
  public Language(String tag, String name, boolean rightToLeft) {
    this(tag, name, rightToLeft, Map.of());
  }
}
