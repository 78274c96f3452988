package dev.waymark.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a rule is broken.
 *
 * @param files the text of each file that breaks it, by its path; empty where it is not worth
 *     showing
 * @param finding what is found there, as it is printed
 */
public record Example(Map<String, String> files, String finding) {
  public Example {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }
}
