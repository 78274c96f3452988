package dev.waymark.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map that nobody can change, so that a copy of it is the map itself, in the order of the map it
 * was made of. ({@link Map#copyOf} has another order each time a program runs.)
 */
final class FixedMap<K, V> extends AbstractMap<K, V> {
  private final Map<K, V> map;

  private FixedMap(Map<K, V> map) {
    this.map = Collections.unmodifiableMap(map);
  }

  /** Copy a map whose order does not matter, but must be the same for the same keys. */
  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return map instanceof FixedMap ? map : new FixedMap<>(new HashMap<>(map));
  }

  /** Copy a map with its order. */
  static <K, V> Map<K, V> inOrder(Map<K, V> map) {
    return map instanceof FixedMap ? map : new FixedMap<>(new LinkedHashMap<>(map));
  }

  @Override
  public @Nullable V get(Object key) {
    return map.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return map.containsKey(key);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return map.entrySet();
  }
}
