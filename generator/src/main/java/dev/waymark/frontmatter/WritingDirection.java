package dev.waymark.frontmatter;

import java.util.Locale;
import java.util.Set;

/** Tells which languages are written from right to left where a site does not say so. */
final class WritingDirection {
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji",
          "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur",
          "yi");

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private WritingDirection() {}

  /** Return whether the language with a BCP 47 tag is; a script in the tag decides. */
  static boolean isRightToLeft(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.toLanguageTag().split("-", 2)[0])
        : SCRIPTS.contains(locale.getScript());
  }
}
