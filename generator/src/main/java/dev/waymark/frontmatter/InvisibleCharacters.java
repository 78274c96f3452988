package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;

/** Finds characters that nobody sees in the names of fields and in words of a fixed form. */
final class InvisibleCharacters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private InvisibleCharacters() {}

  /** Return a name without them, and report them where they stand in the file as they are. */
  static ScalarNode withoutThem(Reading reading, ScalarNode name) {
    int first = first(name.value());
    if (first < 0) {
      return name;
    }
    String raw = reading.text().text().substring(name.start(), name.end());
    int at = first(raw);
    if (at >= 0 && ControlCharacters.isShown(raw.codePointAt(at))) {
      reading.report(
          FrontMatterRule.YAML_CONTROL_CHARACTER,
          reading.text().span(name.start() + at, name.start() + at + 1),
          "an invisible character (U+" + ControlCharacters.hex(raw.codePointAt(at)) + ") is here",
          "delete it: it may have come with pasted text");
    }
    StringBuilder visible = new StringBuilder();
    name.value().codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    return new ScalarNode(visible.toString(), name.style(), name.start(), name.end());
  }

  /** Return what to do about the first of them in a value, or {@code otherwise}. */
  static String hint(String value, String otherwise) {
    int at = first(value);
    return at < 0
        ? otherwise
        : "delete the invisible character U+" + ControlCharacters.hex(value.codePointAt(at));
  }

  private static int first(String text) {
    int at = 0;
    while (at < text.length() && !isInvisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() ? at : -1;
  }

  /** Joiners belong to the spelling of many languages. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == ControlCharacters.PLACEHOLDER
        || (Character.getType(codePoint) == Character.FORMAT
            && codePoint != ZERO_WIDTH_JOINER
            && codePoint != ZERO_WIDTH_NON_JOINER);
  }
}
