package dev.waymark.migrate;

import dev.waymark.model.SourcePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the names of new files from those of old ones. */
final class Names {
  private static final Pattern DATED = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})[-_ ](.+)$");
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");
  private static final int LONGEST = 80;
  private static final String ROOT = "guides/";

  private final UnaryOperator<String> slug;
  private final Set<String> languages;

  Names(UnaryOperator<String> slug, Set<String> languages) {
    this.slug = slug;
    this.languages = Set.copyOf(languages);
  }

  /** Return where the guide made of a text lies. */
  SourcePath guide(SourcePath text) {
    String language = language(text);
    String stem = withoutDate(stem(text, language));
    List<String> folders = folders(text);
    if (stem.equals("index") && !folders.isEmpty()) {
      stem = folders.remove(folders.size() - 1);
    }
    String suffix = language.isEmpty() ? ".md" : "." + language + ".md";
    return join(folders, slug(stem, "guide") + suffix);
  }

  /** Return where a copy of another file lies. */
  SourcePath file(SourcePath file) {
    String name = file.name();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    List<String> folders = folders(file);
    if (!folders.isEmpty() && folders.get(0).equals("static")) {
      folders.remove(0);
    }
    return join(folders, slug(dot < 0 ? name : name.substring(0, dot), "file") + ending);
  }

  /** Return a free path in the place of one that is taken. */
  static SourcePath another(SourcePath taken, int number) {
    String name = taken.name();
    int dot = name.indexOf('.') < 0 ? name.length() : name.indexOf('.');
    return new SourcePath(
        taken.folder() + name.substring(0, dot) + "-" + number + name.substring(dot));
  }

  /** Return the language that a file's name ends in, or the empty string. */
  String language(SourcePath text) {
    String stem = withoutEnding(text.name());
    String suffix = stem.substring(stem.lastIndexOf('.') + 1);
    return !suffix.equals(stem) && languages.contains(suffix) ? suffix : "";
  }

  /** Return the day that a file's name begins with. */
  static Optional<LocalDate> date(SourcePath text) {
    Matcher dated = DATED.matcher(withoutEnding(text.name()));
    if (!dated.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(dated.group(1)),
              Integer.parseInt(dated.group(2)),
              Integer.parseInt(dated.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Return the name of a file in words. */
  String words(SourcePath text) {
    String stem = withoutDate(stem(text, language(text)));
    String words = stem.replaceAll("[-_ ]+", " ").strip();
    return words.isEmpty() ? text.name() : words;
  }

  static String withoutDate(String stem) {
    Matcher dated = DATED.matcher(stem);
    return dated.matches() ? dated.group(4) : stem;
  }

  static String withoutEnding(String name) {
    return name.replaceFirst("(?i)\\.(?:md|markdown)$", "");
  }

  private static String stem(SourcePath text, String language) {
    String stem = withoutEnding(text.name());
    return language.isEmpty() ? stem : stem.substring(0, stem.length() - language.length() - 1);
  }

  private List<String> folders(SourcePath path) {
    List<String> folders = new ArrayList<>();
    for (String part : path.folder().split("/", -1)) {
      if (!part.isEmpty() && !(folders.isEmpty() && part.equals("content"))) {
        folders.add(slug(part, "folder"));
      }
    }
    return folders;
  }

  /** Return whether no file system is in the way of this part of an address. */
  static boolean isFree(String part) {
    return !DEVICE.matcher(part).matches() && part.length() <= LONGEST;
  }

  private String slug(String text, String otherwise) {
    String part = slug.apply(text);
    String shown = part.isEmpty() ? otherwise : part;
    int end = Math.min(LONGEST, shown.codePointCount(0, shown.length()));
    String cut = shown.substring(0, shown.offsetByCodePoints(0, end)).replaceAll("-+$", "");
    return DEVICE.matcher(cut).matches() ? cut + "-" + otherwise : cut;
  }

  private static SourcePath join(List<String> folders, String name) {
    String folder = folders.isEmpty() ? "" : String.join("/", folders) + "/";
    return new SourcePath(ROOT + folder + name);
  }

  /** Return {@code to} as a link in {@code from} writes it. */
  static String relative(SourcePath from, SourcePath to) {
    String[] here = from.value().split("/", -1);
    String[] there = to.value().split("/", -1);
    int shared = 0;
    while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
      shared++;
    }
    StringBuilder path = new StringBuilder("../".repeat(here.length - 1 - shared));
    for (int i = shared; i < there.length; i++) {
      path.append(i > shared ? "/" : "").append(there[i]);
    }
    return path.toString();
  }
}
