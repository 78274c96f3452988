package dev.waymark.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a theme in layers; the first that has a file wins: the site's own {@code theme/},
 * theme artifacts, the default theme. Thread-safe.
 */
public final class Theme {
  /** The language that every message exists in. */
  static final String ENGLISH = "en";

  private static final String OWN = "";
  private static final String ARTIFACTS = "META-INF/waymark/theme/";
  private static final String DEFAULT = "dev/waymark/theme/";
  private static final Pattern SAFE_NAME = Pattern.compile("(?!.*\\.\\.)[\\w][\\w./-]*");

  private final Function<String, Optional<byte[]>> own;
  private final ClassLoader loader;

  /**
   * Read a theme.
   *
   * @param own finds files of the site's own theme
   * @param loader finds theme artifacts and the default theme
   * @throws UncheckedIOException from every method, where a file can't be read
   */
  public Theme(Function<String, Optional<byte[]>> own, ClassLoader loader) {
    this.own = own;
    this.loader = loader;
  }

  /** A file of one layer. */
  static final class ThemeFile {
    private final String name;
    private final byte[] bytes;

    ThemeFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Return the text of the first layer that has {@code name}, such as {@code guide.ftlh}. */
  Optional<String> findText(String name) {
    return findFirst(name).map(ThemeFile::text);
  }

  /** Return what the first layer has that has one of {@code names}, the first of them it has. */
  Optional<ThemeFile> findFirst(String... names) {
    return Stream.of(OWN, ARTIFACTS, DEFAULT)
        .flatMap(layer -> Stream.of(names).flatMap(name -> files(layer, name)))
        .findFirst();
  }

  /**
   * Return a language's messages. They are merged key by key over all layers, and a language's over
   * those of the language it is a variety of: {@code pt-BR} over {@code pt} over {@code en}.
   */
  public Map<String, String> messages(String tag) {
    Map<String, String> messages = new TreeMap<>();
    addMessages(messages, ENGLISH);
    messages.putAll(ownMessages(tag));
    return messages;
  }

  /** Return the messages that a language has itself, or the language it is a variety of. */
  Map<String, String> ownMessages(String tag) {
    Map<String, String> messages = new TreeMap<>();
    for (int dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1)) {
      addMessages(messages, tag.substring(0, dash));
    }
    addMessages(messages, tag);
    return messages;
  }

  /**
   * Return the TrueType files that titles in pictures are drawn with, as {@code fonts/preview.list}
   * names them, one a line; none where the theme has no such list.
   */
  public List<byte[]> fonts() {
    List<byte[]> fonts = new ArrayList<>();
    for (String line : findText("fonts/preview.list").orElse("").lines().toList()) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        findFirst("fonts/" + name).ifPresent(file -> fonts.add(file.bytes()));
      }
    }
    return fonts;
  }

  /** Return how books look, in CSS: the file {@code assets/book.css}, empty without one. */
  public String bookStyle() {
    return findText("assets/book.css").orElse("");
  }

  private void addMessages(Map<String, String> messages, String tag) {
    String name = "messages/" + tag + ".properties";
    List<ThemeFile> layers =
        Stream.of(OWN, ARTIFACTS, DEFAULT).flatMap(layer -> files(layer, name)).toList();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Properties properties = new Properties();
      try {
        properties.load(new StringReader(layers.get(i).text()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the theme's file " + name, e);
      }
      properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    }
  }

  private Stream<ThemeFile> files(String layer, String name) {
    if (!SAFE_NAME.matcher(name).matches()) {
      return Stream.empty();
    }
    List<ThemeFile> found = new ArrayList<>();
    try {
      if (layer.equals(OWN)) {
        own.apply(name).ifPresent(bytes -> found.add(new ThemeFile(name, bytes)));
      } else {
        for (URL url : Collections.list(loader.getResources(layer + name))) {
          try (InputStream in = url.openStream()) {
            found.add(new ThemeFile(name, in.readAllBytes()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme's file " + name, e);
    }
    return found.stream();
  }
}
