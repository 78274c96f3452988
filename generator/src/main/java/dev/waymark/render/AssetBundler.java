package dev.waymark.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one asset of the files that a list names: of modules one script, of the others their sum.
 */
final class AssetBundler {
  private final Function<String, Optional<String>> texts;

  /**
   * Bundle files of a theme.
   *
   * @param texts finds a file by its path below {@code assets/}
   */
  AssetBundler(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /**
   * Return the asset {@code name}.
   *
   * @param parts paths below {@code assets/}, one a line; lines with {@code #} say something else
   * @throws ThemeException where a part is missing or can't be joined
   */
  String bundle(String name, String parts) {
    List<String> paths =
        parts
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    if (name.endsWith(".js")) {
      ModuleJoiner joiner = new ModuleJoiner(texts);
      paths.forEach(joiner::add);
      return joiner.join();
    }
    StringBuilder joined = new StringBuilder();
    paths.forEach(path -> joined.append(read(path)));
    return joined.toString();
  }

  private String read(String path) {
    String text =
        texts
            .apply(path)
            .orElseThrow(() -> new ThemeException("the theme has no file assets/" + path));
    if (path.endsWith(".css")) {
      return StyleCompactor.compact(text);
    }
    return text.endsWith("\n") ? text : text + "\n";
  }
}
