package dev.waymark.render;

import dev.waymark.render.CodeToken.Kind;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a module in the form that scripts of themes have: {@code import { a, b } from "./file.js";}
 * at the top, and {@code export} before a function, class or const that it declares.
 */
final class ModuleReader {
  private static final CodeToken END = new CodeToken(Kind.MARK, "", 0, 0);
  private static final Pattern PATH = Pattern.compile("[\"']\\.\\.?/[\\w./-]+\\.js[\"']");
  private static final Set<String> VALUES = Set.of("const", "let", "var");
  private static final Set<String> SUBJECTS = Set.of("function", "class");
  private static final Set<String> CONDITIONS =
      Set.of("if", "for", "while", "switch", "with", "catch", "await");
  private static final String IMPORT_FORM = "write import { name } from \"./file.js\";";
  private static final String EXPORT_FORM = "export stands before function, class or const";

  private final String path;
  private final String text;
  private final List<CodeToken> all;
  private final List<CodeToken> tokens;
  private final List<ScriptModule.Import> imports = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> exports = new HashSet<>();

  /** What is left out, as starts and ends. */
  private final List<int[]> cuts = new ArrayList<>();

  /** Each open bracket, and whether it opened the body of a function. */
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  /** For each open round bracket, whether a condition stands in it. */
  private final Deque<Boolean> rounds = new ArrayDeque<>();

  private boolean conditionClosed;
  private boolean listing;
  private int at;

  private ModuleReader(String path, String text) {
    this.path = path;
    this.text = text;
    this.all = ScriptLexer.read("assets/" + path, text);
    this.tokens = all.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
  }

  /**
   * Read a module.
   *
   * @param path below {@code assets/}
   * @throws ThemeException at what a module of a theme can't hold
   */
  static ScriptModule read(String path, String text) {
    return new ModuleReader(path, text).read();
  }

  private ScriptModule read() {
    while (peek(0).is("import")) {
      readImport();
    }
    for (; at < tokens.size(); at++) {
      readToken();
    }
    return new ScriptModule(path, imports, names, exports, code());
  }

  private void readImport() {
    CodeToken start = peek(0);
    at++;
    List<String> imported = new ArrayList<>();
    expect("{");
    while (!peek(0).is("}")) {
      if (peek(0).kind() != Kind.WORD) {
        throw wrong(IMPORT_FORM, start);
      }
      imported.add(peek(0).text());
      at++;
      if (!peek(0).is("}")) {
        expect(",");
      }
    }
    expect("}");
    expect("from");
    CodeToken from = peek(0);
    if (!PATH.matcher(from.text()).matches()) {
      throw wrong(IMPORT_FORM + " The file's path begins with ./ or ../", start);
    }
    at++;
    int end = peek(0).is(";") ? peek(0).end() : from.end();
    at += peek(0).is(";") ? 1 : 0;
    cuts.add(new int[] {start.start(), end});
    String target = from.text().substring(1, from.text().length() - 1);
    imports.add(
        new ScriptModule.Import(
            URI.create(path).resolve(target).getPath(), imported, start.line()));
  }

  private void expect(String value) {
    if (!peek(0).is(value)) {
      throw wrong(IMPORT_FORM, peek(0).equals(END) ? peek(-1) : peek(0));
    }
    at++;
  }

  private void readToken() {
    CodeToken token = peek(0);
    boolean key = peek(-1).is(".") || (!brackets.isEmpty() && peek(1).is(":"));
    if (token.is("import") && !key) {
      throw wrong("imports stand at the top of a module: " + IMPORT_FORM, token);
    } else if (token.is("export") && !key) {
      readExport(token);
    } else if (token.is("var") && !key && !brackets.contains(true)) {
      throw wrong("write const or let: a var outside of functions would leave its module", token);
    } else if (brackets.isEmpty() && !key) {
      readTopLevel(token);
    }
    readBracket(token);
  }

  private void readExport(CodeToken token) {
    CodeToken what = peek(1).is("async") ? peek(2) : peek(1);
    if (!brackets.isEmpty() || !(SUBJECTS.contains(what.text()) || what.is("const"))) {
      throw wrong(EXPORT_FORM, token);
    }
    int name = peek(1).is("async") ? 3 : 2;
    name += peek(name).is("*") ? 1 : 0;
    if (peek(name).kind() != Kind.WORD) {
      throw wrong(EXPORT_FORM + ", and each has a name", token);
    }
    exports.add(peek(name).text());
    cuts.add(new int[] {token.start(), peek(1).start()});
  }

  private void readTopLevel(CodeToken token) {
    if (VALUES.contains(token.text())) {
      listing = true;
      declare(peek(1));
    } else if (listing && token.is(",")) {
      declare(peek(1));
    } else if (token.is(";")) {
      listing = false;
    } else if (SUBJECTS.contains(token.text()) && beginsStatement()) {
      listing = false;
      declare(peek(1).is("*") ? peek(2) : peek(1));
    }
  }

  /** Tell whether a function or class is a declaration, not a value. */
  private boolean beginsStatement() {
    CodeToken before = peek(-1).is("async") ? peek(-2) : peek(-1);
    return switch (before.kind()) {
      case MARK -> before.equals(END) || Set.of(";", "}", ")", "]").contains(before.text());
      case WORD -> !Set.of("new", "typeof", "void", "await", "extends").contains(before.text());
      case TEXT, LITERAL, COMMENT -> true;
    };
  }

  private void declare(CodeToken name) {
    if (name.kind() != Kind.WORD) {
      throw wrong("each name of a module has a declaration of its own: const name = …;", name);
    }
    if (names.putIfAbsent(name.text(), name.line()) != null) {
      throw wrong("the name " + name.text() + " is declared twice in this module", name);
    }
  }

  private void readBracket(CodeToken token) {
    if (token.is("(")) {
      rounds.push(CONDITIONS.contains(peek(-1).text()));
      brackets.push(false);
    } else if (token.is("[") || token.text().endsWith("${")) {
      brackets.push(false);
    } else if (token.is("{")) {
      brackets.push(peek(-1).is("=>") || (peek(-1).is(")") && !conditionClosed));
    } else if (token.is(")") || token.is("]") || token.is("}") || closesPlace(token)) {
      if (brackets.isEmpty()) {
        throw wrong("a bracket is closed that was not opened", token);
      }
      brackets.pop();
      conditionClosed = token.is(")") && Boolean.TRUE.equals(rounds.poll());
    }
  }

  private static boolean closesPlace(CodeToken token) {
    return token.kind() == Kind.TEXT && token.text().startsWith("}");
  }

  /** Return what is left when imports, exports and idle lines are cut out. */
  private String code() {
    if (!brackets.isEmpty()) {
      throw new ThemeException("a bracket is not closed", "assets/" + path, 0);
    }
    StringBuilder code = new StringBuilder(text);
    for (int i = cuts.size() - 1; i >= 0; i--) {
      code.delete(cuts.get(i)[0], cuts.get(i)[1]);
    }
    String whole = code.toString();
    String trimmed = CodeLines.trim(whole, ScriptLexer.read("assets/" + path, whole));
    return peek(-1).is(";") || peek(-1).equals(END) ? trimmed : trimmed + ";\n";
  }

  private CodeToken peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  private ThemeException wrong(String message, CodeToken token) {
    return new ThemeException(message, "assets/" + path, token.line());
  }
}
