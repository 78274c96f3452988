package dev.waymark.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Codecs of collections, which are never absent and never hold {@code null}. */
final class CollectionCodecs {
  private CollectionCodecs() {}

  static Codec list(Codec element) {
    return new Codec() {
      @Override
      public void write(@Nullable Object value, PackedWriter out) {
        List<?> list = (List<?>) Objects.requireNonNull(value);
        out.writeNumber(list.size());
        for (Object each : list) {
          element.write(each, out);
        }
      }

      @Override
      public Object read(PackedReader in) {
        int size = in.readSize();
        if (size == 0) {
          return List.of();
        }
        Object[] elements = new Object[size];
        for (int i = 0; i < size; i++) {
          elements[i] = Objects.requireNonNull(element.read(in));
        }
        return List.of(elements);
      }
    };
  }

  /** A set is written in order, since equal ones may hold their elements in different orders. */
  static Codec set(Codec element) {
    return new Codec() {
      @Override
      public void write(@Nullable Object value, PackedWriter out) {
        Set<?> ordered = new TreeSet<>((Set<?>) Objects.requireNonNull(value));
        out.writeNumber(ordered.size());
        ordered.forEach(each -> element.write(each, out));
      }

      @Override
      public Object read(PackedReader in) {
        int size = in.readSize();
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
          set.add(Objects.requireNonNull(element.read(in)));
        }
        return Collections.unmodifiableSet(set);
      }
    };
  }

  static Codec map(Codec key, Codec element) {
    return new Codec() {
      @Override
      public void write(@Nullable Object value, PackedWriter out) {
        Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(value);
        out.writeNumber(map.size());
        map.forEach(
            (name, each) -> {
              key.write(name, out);
              element.write(each, out);
            });
      }

      @Override
      public Object read(PackedReader in) {
        int size = in.readSize();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
          Object name = Objects.requireNonNull(key.read(in));
          map.put(name, Objects.requireNonNull(element.read(in)));
        }
        return Collections.unmodifiableMap(map);
      }
    };
  }

  static Codec optional(Codec element) {
    return new Codec() {
      @Override
      public void write(@Nullable Object value, PackedWriter out) {
        Optional<?> optional = (Optional<?>) Objects.requireNonNull(value);
        out.writeNumber(optional.isPresent() ? 1 : 0);
        if (optional.isPresent()) {
          element.write(optional.get(), out);
        }
      }

      @Override
      public Object read(PackedReader in) {
        return in.readNumber() == 0 ? Optional.empty() : Optional.ofNullable(element.read(in));
      }
    };
  }
}
