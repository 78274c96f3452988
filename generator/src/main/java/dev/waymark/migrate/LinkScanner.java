package dev.waymark.migrate;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds links and pictures in Markdown, and puts something else into their places. */
final class LinkScanner {
  /** Farther away no bracket is looked for, so that hostile text costs no time. */
  private static final int FARTHEST = 4000;

  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]{0,2000}>");
  private static final Pattern TITLED =
      Pattern.compile("^(.*?)(?:\\s+(\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?$", Pattern.DOTALL);

  private final String text;
  private final Function<Found, Optional<String>> replace;
  private final StringBuilder out = new StringBuilder();
  private int lines;

  /**
   * A link or picture.
   *
   * @param picture whether it is one
   * @param text what stands in the first brackets
   * @param destination as written; null where a label stands for it
   * @param title in its quotes, or empty
   * @param label the label that stands for it
   * @param lines how many lines stand before it
   */
  record Found(
      boolean picture,
      String text,
      @Nullable String destination,
      String title,
      String label,
      int lines) {}

  LinkScanner(String text, Function<Found, Optional<String>> replace) {
    this.text = text;
    this.replace = replace;
  }

  /** Return the text with what {@code replace} returns in the place of each link. */
  String rewrite() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    return out.toString();
  }

  private int next(int at) {
    char c = text.charAt(at);
    int end = at + 1;
    if (c == '\\') {
      end = Math.min(at + 2, text.length());
    } else if (c == '`') {
      end = codeEnd(at);
    } else if (c == '<') {
      Matcher tag = TAG.matcher(text).region(at, text.length());
      end = tag.lookingAt() ? tag.end() : end;
    } else if (c == '[' || (c == '!' && text.startsWith("[", at + 1))) {
      int after = link(at, c == '!');
      if (after > 0) {
        count(at, after);
        return after;
      }
    }
    out.append(text, at, end);
    count(at, end);
    return end;
  }

  private void count(int from, int to) {
    lines += (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /** Return the end of the code that begins at {@code at}, or of its mark where none does. */
  private int codeEnd(int at) {
    int mark = runEnd(at) - at;
    int limit = limit(at);
    int from = at + mark;
    while (from < limit) {
      int next = text.indexOf('`', from);
      if (next < 0 || next >= limit) {
        break;
      }
      int end = runEnd(next);
      if (end - next == mark) {
        return end;
      }
      from = end;
    }
    return at + mark;
  }

  private int runEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Return the end of the paragraph, or of what is looked through. */
  private int limit(int at) {
    int farthest = Math.min(text.length(), at + FARTHEST);
    int end = text.substring(at, farthest).indexOf("\n\n");
    return end < 0 ? farthest : at + end;
  }

  /** Write what stands for the link at {@code at}, and return its end; 0 where there is none. */
  private int link(int at, boolean picture) {
    int open = picture ? at + 1 : at;
    int close = closing(open, '[', ']');
    if (close < 0 || text.startsWith("^", open + 1)) {
      return 0;
    }
    String inner = text.substring(open + 1, close);
    int end = close + 1;
    Found found = new Found(picture, inner, null, "", inner, lines);
    if (text.startsWith("(", end)) {
      int last = closing(end, '(', ')');
      if (last > 0) {
        Found full = full(picture, inner, text.substring(end + 1, last).strip());
        return put(replace.apply(full), last + 1);
      }
    } else if (text.startsWith("[", end)) {
      int last = closing(end, '[', ']');
      if (last > end + 1) {
        String label = text.substring(end + 1, last);
        return put(replace.apply(new Found(picture, inner, null, "", label, lines)), last + 1);
      }
      end = last < 0 ? end : last + 1;
    }
    return put(replace.apply(found), end);
  }

  private Found full(boolean picture, String inner, String target) {
    Matcher titled = TITLED.matcher(target);
    boolean matches = titled.matches();
    String title = matches && titled.group(2) != null ? titled.group(2) : "";
    String destination = matches ? titled.group(1).strip() : target;
    return new Found(picture, inner, destination, title, "", lines);
  }

  private int put(Optional<String> replacement, int end) {
    if (replacement.isEmpty()) {
      return 0;
    }
    out.append(replacement.get());
    return end;
  }

  /** Return the place of the bracket that closes the one at {@code open}, or -1. */
  private int closing(int open, char left, char right) {
    int limit = limit(open);
    int depth = 0;
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '`' && left == '[') {
        at = codeEnd(at) - 1;
      } else if (c == left) {
        depth++;
      } else if (c == right && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
