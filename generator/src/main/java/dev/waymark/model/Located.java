package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.function.Function;

/**
 * A value with the place it was written at.
 *
 * @param value never null
 * @param at where the value stands, not the field's name
 */
public record Located<T>(T value, Span at) {
  /** Return another value at the same place. */
  public <R> Located<R> map(Function<? super T, ? extends R> change) {
    return new Located<>(change.apply(value), at);
  }
}
