package dev.waymark.check;

import dev.waymark.diagnostic.Similarity;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses which file or anchor an author meant. */
final class NameSuggester {
  private final List<SourcePath> files = new ArrayList<>();

  NameSuggester(Site site) {
    files.addAll(site.routes().keySet());
    files.addAll(site.media().keySet());
    files.sort(null);
  }

  /** Return what to do about a path that does not exist, written in {@code from}. */
  @Nullable String file(SourcePath from, String path) {
    Optional<SourcePath> wanted = from.resolveSibling(path);
    if (wanted.isEmpty()) {
      return null;
    }
    for (SourcePath file : files) {
      if (sameBut(file.value(), wanted.get().value())) {
        return "capital and small letters differ: write \"" + relative(from, file) + "\"";
      }
    }
    for (SourcePath file : files) {
      if (file.name().equals(wanted.get().name())) {
        return "did you mean \"" + relative(from, file) + "\"?";
      }
    }
    List<String> names = files.stream().map(file -> relative(from, file)).toList();
    return didYouMean(path, names, "");
  }

  static @Nullable String didYouMean(String written, Collection<String> known, String prefix) {
    return Similarity.closest(written, known)
        .map(name -> "did you mean \"" + prefix + name + "\"?")
        .orElse(null);
  }

  private static boolean sameBut(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
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
