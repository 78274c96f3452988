package dev.waymark.migrate;

import java.util.regex.Pattern;

/** Takes inline Markdown away from a text, for fields that hold plain text. */
final class Plain {
  /** What is longer is no name of anything, and would only take time. */
  private static final int LONGEST = 10_000;

  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*)\\]\\((?:[^()]|\\([^()]*\\))*\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_]+)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern CODE = Pattern.compile("(?<!`)(`++)([^`]+)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{:?[ \\t]*[#.][^{}]*\\}$");

  private Plain() {}

  static String of(String markdown) {
    if (markdown.length() > LONGEST) {
      return markdown.replaceAll("\\s+", " ").strip();
    }
    String text = LINK.matcher(markdown).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("$1");
    text = CODE.matcher(text).replaceAll("$2");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = ESCAPE.matcher(text).replaceAll("$1");
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Return a heading without the attributes that some generators let stand behind it. */
  static String heading(String title) {
    return ATTRIBUTES.matcher(title).replaceFirst("");
  }
}
