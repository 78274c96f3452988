package dev.waymark.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a codec for each type that occurs in a record. Not thread-safe; what it makes is. */
final class Codecs {
  /** A type with its parameters filled in. */
  private record Full(Class<?> raw, List<Full> arguments) {}

  private final Map<Full, Codec> made = new HashMap<>();

  Codec of(Class<?> type) {
    return of(new Full(type, List.of()));
  }

  private Codec of(Full type) {
    Codec known = made.get(type);
    if (known != null) {
      return known;
    }
    Codec codec = make(type);
    made.put(type, codec);
    return codec;
  }

  private Codec make(Full type) {
    Class<?> raw = type.raw();
    if (raw == String.class) {
      return SimpleCodecs.TEXT;
    }
    if (raw == int.class || raw == Integer.class) {
      return SimpleCodecs.INT;
    }
    if (raw == long.class || raw == Long.class) {
      return SimpleCodecs.LONG;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return SimpleCodecs.TRUTH;
    }
    if (raw == LocalDate.class) {
      return SimpleCodecs.DATE;
    }
    if (raw.isEnum()) {
      return SimpleCodecs.choice(raw.getEnumConstants());
    }
    if (raw == List.class) {
      return CollectionCodecs.list(of(type.arguments().get(0)));
    }
    if (raw == Set.class) {
      return CollectionCodecs.set(of(type.arguments().get(0)));
    }
    if (raw == Optional.class) {
      return CollectionCodecs.optional(of(type.arguments().get(0)));
    }
    if (raw == Map.class) {
      return CollectionCodecs.map(of(type.arguments().get(0)), of(type.arguments().get(1)));
    }
    if (raw.isRecord()) {
      return record(type);
    }
    if (raw.isSealed()) {
      return sealed(type);
    }
    throw new IllegalArgumentException("nothing can write a " + raw.getName());
  }

  /** A record may hold others of its kind, so it is known before its components are. */
  private Codec record(Full type) {
    RecordCodec codec = new RecordCodec(type.raw());
    made.put(type, codec);
    codec.fill(
        Arrays.stream(type.raw().getRecordComponents())
            .map(component -> of(full(component.getGenericType(), type)))
            .toArray(Codec[]::new));
    return codec;
  }

  private Codec sealed(Full type) {
    Class<?>[] kinds = type.raw().getPermittedSubclasses();
    SealedCodec codec = new SealedCodec(List.of(kinds));
    made.put(type, codec);
    codec.fill(
        Arrays.stream(kinds).map(kind -> of(new Full(kind, List.of()))).toArray(Codec[]::new));
    return codec;
  }

  /** Fill in the parameters of a type, which are those of the record it was found in. */
  private static Full full(Type type, Full in) {
    if (type instanceof Class<?> raw) {
      return new Full(raw, List.of());
    }
    if (type instanceof ParameterizedType parameterized) {
      List<Full> arguments =
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(each -> full(each, in))
              .toList();
      return new Full((Class<?>) parameterized.getRawType(), arguments);
    }
    if (type instanceof TypeVariable<?> variable) {
      return in.arguments().get(List.of(in.raw().getTypeParameters()).indexOf(variable));
    }
    throw new IllegalArgumentException("nothing can write a " + type.getTypeName());
  }
}
