package dev.waymark.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts so that Markdown shows them as they are. */
final class MarkdownText {
  private static final String MARKS = "\\`*_[]<>#|~";

  private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]{1,31};)");

  /** What would begin a heading, a list, a quote, a line, a block of code, or name a target. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:(?=[#>+=-]|~~~|```[^`]*$|\\[(?:[^\\[\\]\\\\]|\\\\.){1,999}+]:|"
              + "[*](?:\\s|$|\\*\\*+$)|_{3,}$)|([0-9]{1,9})(?=[.)](?:\\s|$)))");

  private MarkdownText() {}

  /** Return plain text as one line without markup. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return ENTITY.matcher(escaped).replaceAll("\\\\&");
  }

  /** Return a line of Markdown as the first of a paragraph or of a list's entry. */
  static String beginning(String line) {
    Matcher block = BLOCK.matcher(line);
    return block.lookingAt()
        ? line.substring(0, block.end()) + "\\" + line.substring(block.end())
        : line;
  }

  /** Return an address as the target of a link. */
  static String target(String address) {
    return address.replace("(", "%28").replace(")", "%29");
  }
}
