package dev.waymark.frontmatter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines that begin or end a front matter, those that were meant to, and what lies between.
 */
final class Fences {
  /** What people write, and word processors make, of three hyphens. */
  private static final Pattern MEANT =
      Pattern.compile("[-\u2010-\u2015\u2212]{2,}|[\u2012-\u2015]|\\.{2,}|\u2026");

  private static final Pattern FENCE = Pattern.compile("---[ \t]*");
  private static final Pattern BEHIND = Pattern.compile("---[ \t]+[^-\\s].*");
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*[ \t]*:([ \t].*)?");
  private static final Pattern YAML = Pattern.compile("[ \t#-].*|.*:([ \t].*)?|[\\]}],?");

  private final FileText text;

  Fences(FileText text) {
    this.text = text;
  }

  /** Return whether a line holds three hyphens, and nothing else. */
  boolean isFence(int line) {
    return text.text().startsWith("---", text.lineStart(line))
        && FENCE.matcher(text.line(line)).matches();
  }

  /** Return whether a line that is no fence was meant to be one. */
  boolean isMeant(int line) {
    return !isFence(line)
        && MEANT.matcher(INVISIBLE.matcher(text.line(line)).replaceAll("")).matches();
  }

  /** Return whether a line begins like a fence and goes on in words. */
  boolean hasWords(int line) {
    return BEHIND.matcher(text.line(line)).matches();
  }

  /** Return the first fence from {@code line} on, or 0. */
  int next(int line) {
    int at = line;
    while (at <= text.lineCount() && !isFence(at)) {
      at++;
    }
    return at <= text.lineCount() ? at : 0;
  }

  /** Return the first line that was meant to end the fields from {@code line} on, or 0. */
  int nextMeant(int line) {
    int at = line;
    while (at <= text.lineCount() && !isMeant(at) && isYaml(at)) {
      at++;
    }
    return at <= text.lineCount() && isMeant(at) ? at : 0;
  }

  /** Return whether the lines from {@code line} up to a fence are fields; there must be some. */
  boolean areFields(int line) {
    int at = line;
    int fields = 0;
    while (at <= text.lineCount() && !isFence(at) && isYaml(at)) {
      fields += isField(at) ? 1 : 0;
      at++;
    }
    boolean title = text.line(Math.min(line, text.lineCount())).startsWith("title:");
    return at <= text.lineCount() && isFence(at) && (fields > 1 || (fields == 1 && title));
  }

  boolean isField(int line) {
    return line <= text.lineCount() && FIELD.matcher(text.line(line)).matches();
  }

  /** Return the first line from {@code line} on that is not blank, or the last one. */
  int filled(int line) {
    int at = line;
    while (at < text.lineCount() && text.line(at).isBlank()) {
      at++;
    }
    return Math.min(at, text.lineCount());
  }

  private boolean isYaml(int line) {
    String content = text.line(line);
    return content.isBlank() || YAML.matcher(content).matches();
  }

  /** Return the name of another language in which the front matter seems to be written, if any. */
  @Nullable String otherLanguage(int line) {
    String first = text.line(line).strip();
    if (first.equals("+++")) {
      return "TOML";
    }
    return first.equals("{") || first.startsWith("{\"") || first.startsWith("{ \"") ? "JSON" : null;
  }
}
