package dev.waymark;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, for each key, the last input and what was made of it, so that an equal input needs no
 * work; or keeps nothing. Thread-safe.
 */
final class Memo<K, I, V> {
  private record Entry<I, V>(I input, V value) {}

  private final boolean keeps;
  private final Map<K, Entry<I, V>> entries = new ConcurrentHashMap<>();

  private Memo(boolean keeps) {
    this.keeps = keeps;
  }

  /** Make one that knows nothing yet. */
  static <K, I, V> Memo<K, I, V> empty() {
    return new Memo<>(true);
  }

  /** Make one that never knows anything, for work that is asked for once. */
  static <K, I, V> Memo<K, I, V> none() {
    return new Memo<>(false);
  }

  V get(K key, I input, Function<? super I, ? extends V> work) {
    V known = find(key, input);
    if (known != null) {
      return known;
    }
    V made = work.apply(input);
    put(key, input, made);
    return made;
  }

  /** Return what is kept for a key, if it was made of an equal input. */
  @Nullable V find(K key, I input) {
    Entry<I, V> known = entries.get(key);
    return known != null && known.input.equals(input) ? known.value : null;
  }

  void put(K key, I input, V value) {
    if (keeps) {
      entries.put(key, new Entry<>(input, value));
    }
  }

  /** Forget all other keys. */
  void retain(Set<K> keys) {
    entries.keySet().retainAll(keys);
  }
}
