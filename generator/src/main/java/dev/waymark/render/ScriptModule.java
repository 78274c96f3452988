package dev.waymark.render;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script of a theme as it is joined to others.
 *
 * @param path below {@code assets/}
 * @param imports in their order
 * @param names declared at its top level, each with its line
 * @param exports those of {@code names} that other modules may import
 * @param code without imports, marks of exports and idle lines; ends a statement and a line
 */
record ScriptModule(
    String path,
    List<Import> imports,
    Map<String, Integer> names,
    Set<String> exports,
    String code) {
  ScriptModule {
    imports = List.copyOf(imports);
    names = Map.copyOf(names);
    exports = Set.copyOf(exports);
  }

  /**
   * An import of another module.
   *
   * @param path below {@code assets/}
   */
  record Import(String path, List<String> names, int line) {
    Import {
      names = List.copyOf(names);
    }
  }
}
