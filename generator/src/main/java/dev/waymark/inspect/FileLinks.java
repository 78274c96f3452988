package dev.waymark.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file of the site links to, and what can be linked to in it. Immutable. */
public final class FileLinks {
  private final String file;
  private final String template;
  private final List<String> targets;
  private final int @Nullable [] ids;

  /**
   * Note the links of a file.
   *
   * @param template that made it; empty for a file that has none
   * @param targets files of the site, with {@code #} and the id where a link has one
   * @param ids the hash codes of its ids, sorted; {@code null} where it is no page
   */
  FileLinks(String file, String template, List<String> targets, int @Nullable [] ids) {
    this.file = file;
    this.template = template;
    this.targets = List.copyOf(targets);
    this.ids = ids;
  }

  String file() {
    return file;
  }

  String template() {
    return template;
  }

  List<String> targets() {
    return targets;
  }

  int @Nullable [] ids() {
    return ids;
  }
}
