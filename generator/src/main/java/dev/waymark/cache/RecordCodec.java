package dev.waymark.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the components of a record in their order, and makes it anew by its constructor. */
final class RecordCodec implements Codec {
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private Codec[] codecs = {};

  RecordCodec(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
    constructor.setAccessible(true);
    for (Method accessor : accessors) {
      accessor.setAccessible(true);
    }
  }

  void fill(Codec[] ofComponents) {
    codecs = ofComponents;
  }

  @Override
  public void write(@Nullable Object value, PackedWriter out) {
    out.writeNumber(value == null ? 0 : 1);
    if (value == null) {
      return;
    }
    try {
      for (int i = 0; i < accessors.length; i++) {
        codecs[i].write(accessors[i].invoke(value), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't read a " + value.getClass().getName(), e);
    }
  }

  @Override
  public @Nullable Object read(PackedReader in) {
    if (in.readNumber() == 0) {
      return null;
    }
    @Nullable Object[] values = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      values[i] = codecs[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not a " + constructor.getName(), e);
    }
  }
}
