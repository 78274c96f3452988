package dev.waymark.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins modules to one classic script: their scopes become one, within a strict function. Browsers
 * load no modules from a folder, and a classic script is one request.
 */
final class ModuleJoiner {
  private final Function<String, Optional<String>> texts;
  private final Map<String, ScriptModule> done = new LinkedHashMap<>();

  /** The modules whose imports are being read, from the one a list names to the last. */
  private final List<String> open = new ArrayList<>();

  /** Each name at the top of a module, with that module. */
  private final Map<String, String> owners = new HashMap<>();

  /**
   * Join modules of a theme.
   *
   * @param texts finds a module by its path below {@code assets/}
   */
  ModuleJoiner(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /**
   * Add a module, after all that it imports and that is not there yet.
   *
   * @throws ThemeException where it or what it imports can't be joined
   */
  ScriptModule add(String path) {
    ScriptModule known = done.get(path);
    if (known != null) {
      return known;
    }
    String text =
        texts
            .apply(path)
            .orElseThrow(() -> new ThemeException("the theme has no file assets/" + path));
    ScriptModule module = ModuleReader.read(path, text);
    open.add(path);
    module.imports().forEach(wanted -> addImport(module, wanted));
    open.remove(path);
    module.names().forEach((name, line) -> claim(module, name, line));
    done.put(path, module);
    return module;
  }

  /** Return the script of all modules that were added. */
  String join() {
    StringBuilder script = new StringBuilder("(function () {\n\"use strict\";\n");
    done.values().forEach(module -> script.append(module.code()));
    return script.append("})();\n").toString();
  }

  private void addImport(ScriptModule module, ScriptModule.Import wanted) {
    if (open.contains(wanted.path())) {
      List<String> circle = new ArrayList<>(open.subList(open.indexOf(wanted.path()), open.size()));
      circle.add(wanted.path());
      throw wrong(
          module, wanted.line(), "modules import each other: " + String.join(" → ", circle));
    }
    if (texts.apply(wanted.path()).isEmpty()) {
      throw wrong(module, wanted.line(), "the theme has no file assets/" + wanted.path());
    }
    ScriptModule target = add(wanted.path());
    for (String name : wanted.names()) {
      if (!target.exports().contains(name)) {
        throw wrong(module, wanted.line(), target.path() + " does not export " + name);
      }
    }
  }

  private void claim(ScriptModule module, String name, int line) {
    String owner = owners.putIfAbsent(name, module.path());
    if (owner != null) {
      throw wrong(
          module, line, "the name " + name + " is taken by " + owner + ": choose another one");
    }
  }

  private static ThemeException wrong(ScriptModule module, int line, String message) {
    return new ThemeException(message, "assets/" + module.path(), line);
  }
}
