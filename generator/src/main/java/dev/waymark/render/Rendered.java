package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a page: its bytes, or what is wrong with its template. Immutable. */
public final class Rendered {
  private final byte[] bytes;
  private final Set<String> assets;
  private final @Nullable Diagnostic problem;

  private Rendered(byte[] bytes, Set<String> assets, @Nullable Diagnostic problem) {
    this.bytes = bytes;
    this.assets = Set.copyOf(assets);
    this.problem = problem;
  }

  static Rendered made(byte[] bytes, Set<String> assets) {
    return new Rendered(bytes, assets, null);
  }

  static Rendered failed(Diagnostic problem) {
    return new Rendered(new byte[0], Set.of(), problem);
  }

  /** Return the page, which nobody may change; nothing where there is a problem. */
  public byte[] bytes() {
    return bytes;
  }

  /** Return the names of the theme's assets that it asks for. */
  public Set<String> assets() {
    return assets;
  }

  /** Return what is wrong. */
  public Optional<Diagnostic> problem() {
    return Optional.ofNullable(problem);
  }
}
