package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows what the texts of a collection refer to. Not thread-safe. */
final class Collection {
  private static final Pattern ENDING =
      Pattern.compile("(?i)(?:/|(?:^|/)_?index(?:\\.\\w+)?|\\.html?|\\.md|\\.markdown)$");
  private static final Pattern DATED = Pattern.compile("^(\\d{4})-(\\d\\d)-(\\d\\d)-(.+)$");

  /** Folders in which generators keep what pages name by its path in the finished site. */
  private static final List<String> FILE_ROOTS =
      List.of("", "static/", "assets/", "images/", "assets/images/", "content/", "static/images/");

  private final Names names;
  private final Set<SourcePath> files;
  private final Map<String, SourcePath> byAddress = new HashMap<>();
  private final Map<String, SourcePath> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<SourcePath, SourcePath> copies = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Collection(Names names, List<Original> texts, Set<SourcePath> files) {
    this.names = names;
    this.files = Set.copyOf(files);
    texts.forEach(this::add);
    texts.forEach(this::addOldAddresses);
  }

  private void add(Original text) {
    String path = Names.withoutEnding(text.source().value());
    String name = Names.withoutEnding(text.source().name());
    addresses(text.source().folder(), name).forEach(each -> put(each, text.target()));
    put(path, text.target());
    for (String each : new HashSet<>(List.of(name, Names.withoutDate(name)))) {
      if (byName.putIfAbsent(each, text.target()) != null) {
        ambiguous.add(each);
      }
    }
  }

  private static Stream<String> addresses(String folder, String name) {
    Matcher dated = DATED.matcher(name);
    Stream<String> own = Stream.of(folder + Names.withoutDate(name));
    return dated.matches()
        ? Stream.concat(
            own,
            Stream.of(
                String.join("/", dated.group(1), dated.group(2), dated.group(3), dated.group(4))))
        : own;
  }

  private void addOldAddresses(Original text) {
    for (String field : List.of("permalink", "url", "aliases", "redirect_from", "slug")) {
      DataValue value = text.header().fields().get(field);
      Stream<DataValue> values =
          value instanceof DataValue.Items items
              ? items.values().stream()
              : Stream.ofNullable(value);
      values
          .filter(DataValue.Text.class::isInstance)
          .map(each -> ((DataValue.Text) each).value().strip())
          .map(each -> field.equals("slug") ? text.source().folder() + each : each)
          .forEach(each -> put(each, text.target()));
    }
  }

  private void put(String address, SourcePath target) {
    String key = key(address);
    byAddress.putIfAbsent(key, target);
    if (key.startsWith("content/")) {
      byAddress.putIfAbsent(key.substring("content/".length()), target);
    }
    if (key.startsWith("_")) {
      byAddress.putIfAbsent(key.substring(1), target);
      byAddress.putIfAbsent(key.replaceFirst("^_posts/", ""), target);
    }
  }

  private static String key(String address) {
    String key = address.replaceFirst("^/+", "");
    for (int i = 0; i < 3; i++) {
      key = ENDING.matcher(key).replaceFirst("");
    }
    return key;
  }

  /** Return the guide that a reference leads to, as written in {@code from}. */
  Optional<SourcePath> guide(SourcePath from, String reference) {
    if (reference.startsWith("/")) {
      return Optional.ofNullable(byAddress.get(key(reference)));
    }
    List<String> places = new ArrayList<>(List.of(from.folder() + reference));
    places.add(Names.withoutEnding(from.value()) + "/" + reference);
    return places.stream()
        .flatMap(place -> SourcePath.of(place).stream())
        .flatMap(place -> Stream.ofNullable(byAddress.get(key(place.value()))))
        .findFirst();
  }

  /** Return the guide that is called so, by the name of its old file. */
  Optional<SourcePath> named(String name) {
    String last = key(name.substring(name.lastIndexOf('/') + 1));
    return ambiguous.contains(last) ? Optional.empty() : Optional.ofNullable(byName.get(last));
  }

  /** Return the file, of those that are no texts, that a reference leads to. */
  Optional<SourcePath> file(SourcePath from, String reference) {
    Stream<String> beside =
        reference.startsWith("/") ? Stream.empty() : Stream.of(from.folder() + reference);
    String rooted = reference.replaceFirst("^/+", "");
    return Stream.concat(beside, FILE_ROOTS.stream().map(root -> root + rooted))
        .flatMap(place -> SourcePath.of(place).stream())
        .filter(files::contains)
        .findFirst();
  }

  /** Return where the copy of a file lies. */
  SourcePath copy(SourcePath file) {
    return copies.computeIfAbsent(file, this::free);
  }

  private SourcePath free(SourcePath file) {
    SourcePath wanted = names.file(file);
    SourcePath path = wanted;
    for (int number = 2; !taken.add(path.value()); number++) {
      path = Names.another(wanted, number);
    }
    return path;
  }
}
