package dev.waymark.cache;

import org.jspecify.annotations.Nullable;

/** Writes and reads values of one type, {@code null} among them. Thread-safe. */
interface Codec {
  void write(@Nullable Object value, PackedWriter out);

  @Nullable Object read(PackedReader in);
}
