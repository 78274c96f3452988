package dev.waymark.check;

import dev.waymark.diagnostic.Similarity;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses which file or anchor an author meant. */
final class NameSuggester {
  private final Map<String, SourcePath> byLowerCase = new HashMap<>();
  private final Map<String, SourcePath> byName = new HashMap<>();
  private final Map<String, List<String>> namesByFolder = new HashMap<>();

  NameSuggester(Site site) {
    Stream.concat(site.routes().keySet().stream(), site.media().keySet().stream())
        .sorted()
        .forEach(this::add);
  }

  private void add(SourcePath file) {
    byLowerCase.putIfAbsent(file.value().toLowerCase(Locale.ROOT), file);
    byName.putIfAbsent(file.name(), file);
    namesByFolder.computeIfAbsent(file.folder(), any -> new ArrayList<>()).add(file.name());
  }

  /** Return what to do about a path that does not exist, written in {@code from}. */
  @Nullable String file(SourcePath from, String path) {
    Optional<SourcePath> resolved = from.resolveSibling(path);
    if (resolved.isEmpty()) {
      return null;
    }
    SourcePath wanted = resolved.get();
    SourcePath sameButCase = byLowerCase.get(wanted.value().toLowerCase(Locale.ROOT));
    if (sameButCase != null) {
      return "capital and small letters differ: write \"" + relative(from, sameButCase) + "\"";
    }
    SourcePath elsewhere = byName.get(wanted.name());
    if (elsewhere == null) {
      elsewhere = byName.get(wanted.name() + ".md");
    }
    if (elsewhere != null) {
      return "did you mean \"" + relative(from, elsewhere) + "\"?";
    }
    List<String> inside = namesByFolder.getOrDefault(wanted.value() + "/", List.of());
    if (!inside.isEmpty()) {
      SourcePath file = new SourcePath(wanted.value() + "/" + inside.get(0));
      return "this is a folder: name a file in it, such as \"" + relative(from, file) + "\"";
    }
    return near(from, wanted);
  }

  /** Return which file of the same folder has nearly the same name. */
  private @Nullable String near(SourcePath from, SourcePath wanted) {
    List<String> neighbours =
        namesByFolder.getOrDefault(wanted.folder(), List.of()).stream()
            .filter(name -> !wanted.isPicture() || new SourcePath(name).isPicture())
            .toList();
    return Similarity.closest(wanted.name(), neighbours)
        .flatMap(name -> SourcePath.of(wanted.folder() + name))
        .map(file -> "did you mean \"" + relative(from, file) + "\"?")
        .orElse(null);
  }

  static @Nullable String didYouMean(String written, Collection<String> known, String prefix) {
    return Similarity.closest(written, known)
        .map(name -> "did you mean \"" + prefix + name + "\"?")
        .orElse(null);
  }

  /** Return {@code to} as a link in {@code from} writes it. */
  private static String relative(SourcePath from, SourcePath to) {
    String[] here = from.value().split("/", -1);
    String[] there = to.value().split("/", -1);
    int shared = 0;
    while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
      shared++;
    }
    List<String> parts = new ArrayList<>();
    for (int i = shared; i < here.length - 1; i++) {
      parts.add("..");
    }
    parts.addAll(List.of(there).subList(shared, there.length));
    return String.join("/", parts);
  }
}
