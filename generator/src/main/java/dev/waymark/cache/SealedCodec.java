package dev.waymark.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value of a sealed interface: which of its kinds it is, in their order, and the value.
 */
final class SealedCodec implements Codec {
  private final List<Class<?>> kinds;
  private Codec[] codecs = {};

  SealedCodec(List<Class<?>> kinds) {
    this.kinds = kinds;
  }

  void fill(Codec[] ofKinds) {
    codecs = ofKinds;
  }

  @Override
  public void write(@Nullable Object value, PackedWriter out) {
    int kind = value == null ? -1 : kinds.indexOf(value.getClass());
    out.writeNumber(kind + 1L);
    if (value != null) {
      codecs[kind].write(value, out);
    }
  }

  @Override
  public @Nullable Object read(PackedReader in) {
    int kind = in.readInt();
    return kind == 0 ? null : codecs[kind - 1].read(in);
  }
}
