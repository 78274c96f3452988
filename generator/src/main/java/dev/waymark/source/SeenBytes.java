package dev.waymark.source;

import org.jspecify.annotations.Nullable;

/** What a file of the theme held. Two are equal where their bytes are. */
final class SeenBytes {
  private final byte[] bytes;
  private final String digest;

  SeenBytes(byte[] bytes) {
    this.bytes = bytes;
    this.digest = Digests.of(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeenBytes seen && digest.equals(seen.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
