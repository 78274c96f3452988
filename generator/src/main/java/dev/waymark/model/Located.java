package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.function.Function;

/**
 * A value with the place it was written at. The place is kept in parts, since a site has about
 * fifty of them for each guide and asks for few.
 *
 * @param value never null
 * @param file as in {@link Span#file()}, and so are {@code line}, {@code column} and {@code length}
 */
public record Located<T>(T value, String file, int line, int column, int length) {
  /** Make one at a place: where the value stands, not the field's name. */
  public Located(T value, Span at) {
    this(value, at.file(), at.line(), at.column(), at.length());
  }

  /** Return where the value stands, not the field's name. */
  public Span at() {
    return new Span(file, line, column, length);
  }

  /** Return another value at the same place. */
  public <R> Located<R> map(Function<? super T, ? extends R> change) {
    return new Located<>(change.apply(value), file, line, column, length);
  }
}
