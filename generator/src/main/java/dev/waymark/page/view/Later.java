package dev.waymark.page.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a view that takes long to make, and that not every theme shows: it is made when a
 * template first asks for it. Two are equal where what they make is. Thread-safe.
 */
public final class Later<T> {
  private @Nullable Supplier<Optional<T>> maker;
  private @Nullable T value;

  /** Make it with {@code maker}, from data that never changes. */
  public Later(Supplier<Optional<T>> maker) {
    this.maker = maker;
  }

  /** Return one that is there already, or nothing. */
  public static <T> Later<T> of(@Nullable T value) {
    return new Later<>(() -> Optional.ofNullable(value));
  }

  /** Return it, or {@code null} where there is nothing. */
  public synchronized @Nullable T get() {
    if (maker != null) {
      value = maker.get().orElse(null);
      maker = null;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Later<?> later && Objects.equals(get(), later.get());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(get());
  }

  @Override
  public String toString() {
    return String.valueOf(get());
  }
}
