package dev.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The parts of a site whose files need not be made again, as long as nothing changes but what some
 * texts say. Thread-safe.
 */
interface KnownParts {
  /**
   * Hand over the files of a part.
   *
   * @param name of the part
   * @param text what it is made of beside what all others share
   * @param making makes its files, one after the other
   */
  void forEach(
      String name, Object text, Consumer<Consumer<MadeFile>> making, Consumer<MadeFile> use);

  /** Know nothing, and keep nothing: each file is let go of before the next is made. */
  static KnownParts none() {
    return (name, text, making, use) -> making.accept(use);
  }

  /** Keep the files of all parts. */
  static KnownParts kept() {
    Memo<String, Object, List<MadeFile>> parts = Memo.empty();
    return (name, text, making, use) -> {
      List<MadeFile> known = parts.find(name, text);
      List<MadeFile> files = known == null ? new ArrayList<>() : known;
      if (known == null) {
        making.accept(files::add);
        if (files.stream().allMatch(file -> file.problem().isEmpty())) {
          parts.put(name, text, files); // else it may be the machine that is at fault
        }
      }
      files.forEach(use);
    };
  }
}
