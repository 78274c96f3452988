package dev.waymark.scaffold;

import java.util.List;
import java.util.Optional;

/** How the steps of a guide are arranged; the field that holds them is called the same. */
enum GuideForm {
  STEPS("steps"),
  PHASES("phases");

  static final List<String> WORDS = List.of("steps", "phases");

  private final String word;

  GuideForm(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<GuideForm> of(String word) {
    return List.of(values()).stream().filter(form -> form.word.equals(word)).findFirst();
  }
}
