package dev.waymark.source;

import dev.waymark.model.MediaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Reads pictures and other files beside the guides. Thread-safe. */
public final class MediaReader {
  /**
   * Return what a file holds.
   *
   * @throws UncheckedIOException naming the file, where it can't be read
   */
  public byte[] read(MediaFile file) {
    try {
      return Files.readAllBytes(file.location());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.location(), e);
    }
  }
}
