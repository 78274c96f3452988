package dev.waymark.cache;

import java.util.Objects;
import java.util.Optional;

/** Turns records of one type into bytes and back. Thread-safe. */
public final class Packing<T extends Record> {
  private final Class<T> type;
  private final Codec codec;

  private Packing(Class<T> type) {
    this.type = type;
    this.codec = new Codecs().of(type);
  }

  /**
   * Make one that follows the components of a record, and of the records in it, so that it can
   * forget none.
   *
   * @throws IllegalArgumentException where there is something in it that it can't write
   */
  public static <T extends Record> Packing<T> of(Class<T> type) {
    return new Packing<>(type);
  }

  /** Return the bytes of a record: the same for two that are equal. */
  public byte[] pack(T value) {
    PackedWriter out = new PackedWriter();
    codec.write(value, out);
    return out.bytes();
  }

  /** Return the record again; empty where these bytes are not of one. */
  public Optional<T> unpack(byte[] bytes) {
    try {
      return Optional.of(type.cast(Objects.requireNonNull(codec.read(new PackedReader(bytes)))));
    } catch (RuntimeException notOfThisType) {
      return Optional.empty();
    }
  }
}
