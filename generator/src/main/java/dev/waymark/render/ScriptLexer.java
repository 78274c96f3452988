package dev.waymark.render;

import dev.waymark.render.CodeToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a script apart (ECMAScript, section 12). After a closing bracket a slash divides: a regular
 * expression there has to be given a name first.
 */
final class ScriptLexer {
  private static final Pattern SPACE = Pattern.compile("[\\s\\uFEFF]++");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*+|(?s:/\\*.*?\\*/)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}_$#\\\\][\\p{L}\\p{N}\\p{M}_$\\\\\\u200c\\u200d]*+");
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\[^\n])*+\"|'(?:[^'\\\\\n]|\\\\[^\n])*+'");
  private static final Pattern EXPRESSION =
      Pattern.compile("/(?:[^/\\\\\\[\n]|\\\\[^\n]|\\[(?:[^\\]\\\\\n]|\\\\[^\n])*+\\])++/\\w*+");
  private static final Pattern TEMPLATE =
      Pattern.compile("[`}](?:[^`\\\\$]|\\\\.|\\$(?!\\{))*+(?:`|\\$\\{)", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("=>|\\.\\.\\.|\\+\\+|--|\\S");

  /** Words that a value follows. */
  private static final Set<String> BEFORE_VALUES =
      Set.of(
          "return",
          "typeof",
          "case",
          "in",
          "of",
          "do",
          "else",
          "void",
          "delete",
          "throw",
          "new",
          "instanceof",
          "await",
          "yield");

  private static final Set<String> VALUE_ENDS = Set.of(")", "]", "}", "++", "--");

  private final String file;
  private final String text;
  private final List<CodeToken> tokens = new ArrayList<>();

  /** Each open brace, and whether it stands in a text in backquotes. */
  private final Deque<Boolean> braces = new ArrayDeque<>();

  private @Nullable CodeToken last;
  private int at;
  private int line = 1;

  private ScriptLexer(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Return all tokens of a script, its comments among them.
   *
   * @param file within the theme
   * @throws ThemeException where a text does not end on its line, or a comment not at all
   */
  static List<CodeToken> read(String file, String text) {
    ScriptLexer lexer = new ScriptLexer(file, text);
    while (lexer.at < text.length()) {
      lexer.step();
    }
    return lexer.tokens;
  }

  private void step() {
    char first = text.charAt(at);
    if (first == '`' || (first == '}' && Boolean.TRUE.equals(braces.peek()))) {
      addTemplate(first);
    } else if (first == '"' || first == '\'') {
      add(Kind.TEXT, match(QUOTED, "a text in quotes has to end on its line"));
    } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      add(Kind.COMMENT, match(COMMENT, "a comment has no end"));
    } else if (first == '/' && valueFollows()) {
      add(Kind.LITERAL, match(EXPRESSION, "a regular expression has to end on its line"));
    } else if (matches(SPACE)) {
      move(match(SPACE, ""));
    } else if (matches(WORD)) {
      add(Kind.WORD, match(WORD, ""));
    } else {
      addMark(match(MARK, "a character that is no part of a script"));
    }
  }

  private void addTemplate(char first) {
    String part = match(TEMPLATE, "a text in backquotes has no end");
    if (part.contains("\n")) {
      throw new ThemeException("a text in backquotes has to end on its line", file, line);
    }
    if (first == '}') {
      braces.pop();
    }
    if (part.endsWith("${")) {
      braces.push(true);
    }
    add(Kind.TEXT, part);
  }

  private void addMark(String mark) {
    if (mark.equals("{")) {
      braces.push(false);
    } else if (mark.equals("}")) {
      braces.poll();
    }
    add(Kind.MARK, mark);
  }

  private boolean valueFollows() {
    if (last == null) {
      return true;
    }
    return switch (last.kind()) {
      case WORD -> BEFORE_VALUES.contains(last.text());
      case MARK -> !VALUE_ENDS.contains(last.text());
      case TEXT -> last.text().endsWith("${");
      case LITERAL, COMMENT -> false;
    };
  }

  private void add(Kind kind, String found) {
    CodeToken token = new CodeToken(kind, found, at, line);
    tokens.add(token);
    last = kind == Kind.COMMENT ? last : token;
    move(found);
  }

  private void move(String found) {
    at += found.length();
    line += (int) found.chars().filter(c -> c == '\n').count();
  }

  private boolean matches(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private String match(Pattern pattern, String problem) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw new ThemeException(problem, file, line);
    }
    return matcher.group();
  }
}
