package dev.waymark.migrate;

import java.util.Locale;
import java.util.Set;

/** What a heading says about the list below it. */
enum Topic {
  STEPS,
  SUPPLIES,
  TOOLS,
  DO_NOT_IF,
  /** Something about safety, but not clearly when not to do it. */
  CAUTION,
  TIPS,
  REFERENCES,
  OTHER;

  private static final Set<String> STEP_WORDS =
      Set.of(
          "steps",
          "the steps",
          "directions",
          "instructions",
          "method",
          "how to",
          "how to do it",
          "procedure",
          "step by step",
          "step by step instructions",
          "what to do");

  private static final Set<String> SUPPLY_WORDS =
      Set.of(
          "ingredients",
          "you will need",
          "youll need",
          "you need",
          "what you need",
          "what you will need",
          "what youll need",
          "materials",
          "supplies");

  private static final Set<String> TOOL_WORDS =
      Set.of("equipment", "tools", "tools needed", "utensils", "tools and equipment");

  private static final Set<String> CAUTION_WORDS =
      Set.of(
          "warning",
          "warnings",
          "caution",
          "cautions",
          "safety",
          "safety notes",
          "precautions",
          "do not",
          "dont",
          "important");

  private static final Set<String> REFERENCE_WORDS =
      Set.of("sources", "source", "references", "further reading", "bibliography");

  /** Judge a heading. */
  static Topic of(String title) {
    String words =
        Plain.of(Plain.heading(title))
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^\\p{L}\\p{M}]+", " ")
            .strip();
    if (STEP_WORDS.contains(words)) {
      return STEPS;
    }
    if (SUPPLY_WORDS.contains(words)) {
      return SUPPLIES;
    }
    if (TOOL_WORDS.contains(words)) {
      return TOOLS;
    }
    if (isDoNotIf(words)) {
      return DO_NOT_IF;
    }
    return other(words);
  }

  private static boolean isDoNotIf(String words) {
    boolean forbids = words.startsWith("do not") || words.startsWith("dont");
    return words.equals("contraindications")
        || words.startsWith("when not to")
        || (forbids && words.endsWith(" if"));
  }

  private static Topic other(String words) {
    if (CAUTION_WORDS.contains(words)) {
      return CAUTION;
    }
    if (words.equals("tips") || words.equals("tip") || words.equals("tips and tricks")) {
      return TIPS;
    }
    return REFERENCE_WORDS.contains(words) ? REFERENCES : OTHER;
  }
}
