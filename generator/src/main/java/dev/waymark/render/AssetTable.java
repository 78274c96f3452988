package dev.waymark.render;

import dev.waymark.model.Route;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * The styles and other files of a theme that its pages ask for, each under a name that changes with
 * its content. Thread-safe.
 */
final class AssetTable {
  private static final int SHOWN_DIGITS = 10;

  private static final class Asset {
    private final Route route;
    private final byte[] bytes;

    Asset(Route route, byte[] bytes) {
      this.route = route;
      this.bytes = bytes;
    }
  }

  private final Theme theme;
  private final Map<String, Asset> assets = new ConcurrentHashMap<>();

  AssetTable(Theme theme) {
    this.theme = theme;
  }

  /**
   * Return where an asset is published.
   *
   * @param name below {@code assets/}; where a theme has a file {@code name.parts} instead, the
   *     asset is made of the files it lists, one a line
   * @throws ThemeException where the theme has no such file, or its parts can't be joined
   */
  Route route(String name) {
    return assets.computeIfAbsent(name, this::load).route;
  }

  /** Return where an asset is published; empty where the theme has none of this name. */
  Optional<Route> find(String name) {
    boolean there = theme.findFirst("assets/" + name, "assets/" + name + ".parts").isPresent();
    return there ? Optional.of(route(name)) : Optional.empty();
  }

  /** Hand over assets with the paths they are published at, in order of these. */
  void forEach(Set<String> names, BiConsumer<String, byte[]> consumer) {
    Map<String, byte[]> sorted = new TreeMap<>();
    for (String name : names) {
      Asset asset = assets.computeIfAbsent(name, this::load);
      sorted.put(asset.route.file(), asset.bytes);
    }
    Collections.unmodifiableMap(sorted).forEach(consumer);
  }

  private Asset load(String name) {
    String list = name + ".parts";
    byte[] bytes =
        theme
            .findFirst("assets/" + name, "assets/" + list)
            .map(file -> file.name().endsWith(list) ? join(name, file.text()) : file.bytes())
            .orElseThrow(() -> missing(name));
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot);
    return new Asset(new Route("assets/" + stem + "-" + digest(bytes) + extension), bytes);
  }

  private byte[] join(String name, String parts) {
    AssetBundler bundler = new AssetBundler(part -> theme.findText("assets/" + part));
    return bundler.bundle(name, parts).getBytes(StandardCharsets.UTF_8);
  }

  private static ThemeException missing(String name) {
    return new ThemeException("the theme has no file assets/" + name);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, SHOWN_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
