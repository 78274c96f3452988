package dev.waymark.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a theme in layers; the first that has a file wins: the site's own {@code theme/},
 * theme artifacts, the default theme. Thread-safe.
 */
public final class Theme {
  private static final String ARTIFACTS = "META-INF/waymark/theme/";
  private static final String DEFAULT = "dev/waymark/theme/";
  private static final Pattern SAFE_NAME = Pattern.compile("(?!.*\\.\\.)[\\w][\\w./-]*");

  private final Path own;
  private final ClassLoader loader;

  /**
   * Read a theme.
   *
   * @param own the site's folder, which need not exist
   * @param loader finds theme artifacts and the default theme
   * @throws UncheckedIOException from every method, where a file can't be read
   */
  public Theme(Path own, ClassLoader loader) {
    this.own = own;
    this.loader = loader;
  }

  /** Return the bytes of the first layer that has {@code name}, such as {@code guide.ftlh}. */
  Optional<byte[]> find(String name) {
    if (!SAFE_NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try {
      List<byte[]> layers = layers(name);
      return layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme's file " + name, e);
    }
  }

  /** Return the text of the first layer that has {@code name}. */
  Optional<String> findText(String name) {
    return find(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Return a language's messages. They are merged key by key over all layers, and a language's over
   * those of the language it is a variety of: {@code pt-BR} over {@code pt} over {@code en}.
   */
  public Map<String, String> messages(String tag) {
    Map<String, String> messages = new TreeMap<>();
    try {
      addMessages(messages, "en");
      for (int dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1)) {
        addMessages(messages, tag.substring(0, dash));
      }
      addMessages(messages, tag);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme's messages", e);
    }
    return messages;
  }

  private void addMessages(Map<String, String> messages, String tag) throws IOException {
    List<byte[]> layers = layers("messages/" + tag + ".properties");
    for (int i = layers.size() - 1; i >= 0; i--) {
      Properties properties = new Properties();
      properties.load(
          new BufferedReader(new StringReader(new String(layers.get(i), StandardCharsets.UTF_8))));
      properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    }
  }

  private List<byte[]> layers(String name) throws IOException {
    List<byte[]> found = new ArrayList<>();
    Path file = own.resolve(name);
    if (Files.isRegularFile(file)) {
      found.add(Files.readAllBytes(file));
    }
    List<URL> urls = new ArrayList<>();
    loader.getResources(ARTIFACTS + name).asIterator().forEachRemaining(urls::add);
    loader.getResources(DEFAULT + name).asIterator().forEachRemaining(urls::add);
    for (URL url : urls) {
      try (InputStream in = url.openStream()) {
        found.add(in.readAllBytes());
      }
    }
    return found;
  }
}
