package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of a live site: its bytes, or what kept it from being made. Immutable. */
public final class LiveFile {
  private final byte[] bytes;
  private final @Nullable Diagnostic problem;

  private LiveFile(byte[] bytes, @Nullable Diagnostic problem) {
    this.bytes = bytes;
    this.problem = problem;
  }

  static LiveFile made(byte[] bytes) {
    return new LiveFile(bytes, null);
  }

  static LiveFile failed(Diagnostic problem) {
    return new LiveFile(new byte[0], problem);
  }

  /** Return what is in the file, which nobody may change; nothing where there is a problem. */
  public byte[] bytes() {
    return bytes;
  }

  /** Return what is wrong. */
  public Optional<Diagnostic> problem() {
    return Optional.ofNullable(problem);
  }
}
