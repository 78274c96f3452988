package dev.waymark.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries that an earlier build kept, each under a name and with the input it was made of. What
 * can't be read, or is not as it was written, is not there. Thread-safe.
 *
 * <p>The file is: the entries, a list of them, the digest of that list, and where it begins.
 */
public final class CacheFile implements AutoCloseable {
  static final int END_LENGTH = EntryDigest.LENGTH + Long.BYTES;

  private final @Nullable FileChannel channel;
  private final Map<String, Entry> entries;

  /**
   * An entry of the list.
   *
   * @param input names what it was made of
   * @param digest of its name, its input and its bytes
   */
  record Entry(String input, long offset, int length, String digest) {
    Entry movedBy(long distance) {
      return new Entry(input, offset + distance, length, digest);
    }
  }

  private CacheFile(@Nullable FileChannel channel, Map<String, Entry> entries) {
    this.channel = channel;
    this.entries = entries;
  }

  /** Return one without entries. */
  public static CacheFile empty() {
    return new CacheFile(null, Map.of());
  }

  /**
   * Open a file.
   *
   * @param generation names all that every entry depends on: those of another are not there
   */
  public static CacheFile open(Path file, String generation) {
    if (!Files.isRegularFile(file)) {
      return empty();
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file);
      return new CacheFile(channel, list(channel, generation));
    } catch (IOException | RuntimeException notOurs) {
      close(channel);
      return empty();
    }
  }

  /** Return the bytes of an entry, where it was made of this input. */
  public Optional<byte[]> find(String name, String input) {
    Entry entry = entries.get(name);
    if (entry == null || channel == null || !entry.input().equals(input)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = read(channel, entry.offset(), entry.length());
      return EntryDigest.of(name, input, bytes).equals(entry.digest())
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Nullable Entry entry(String name) {
    return entries.get(name);
  }

  @Nullable FileChannel channel() {
    return channel;
  }

  /** Let go of the file; there is nothing to be found from then on. */
  @Override
  public void close() {
    close(channel);
  }

  private static void close(@Nullable FileChannel open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException onlyRead) {
      // nothing is lost
    }
  }

  private static Map<String, Entry> list(FileChannel channel, String generation)
      throws IOException {
    long end = channel.size() - END_LENGTH;
    ByteBuffer last = ByteBuffer.wrap(read(channel, end, END_LENGTH));
    String digest = EntryDigest.read(last);
    long start = last.getLong();
    byte[] list = read(channel, start, Math.toIntExact(end - start));
    if (!EntryDigest.of(generation, "", list).equals(digest)) {
      throw new IOException("not the list of this generation");
    }
    return list(ByteBuffer.wrap(list));
  }

  private static Map<String, Entry> list(ByteBuffer in) {
    Map<String, Entry> entries = new HashMap<>();
    while (in.hasRemaining()) {
      String name = EntryDigest.readText(in);
      String input = EntryDigest.readText(in);
      long offset = in.getLong();
      int length = in.getInt();
      String digest = EntryDigest.read(in);
      entries.put(name, new Entry(input, offset, length, digest));
    }
    return entries;
  }

  private static byte[] read(FileChannel channel, long offset, int length) throws IOException {
    if (offset < 0 || length < 0 || offset + length > channel.size()) {
      throw new IOException("the file ends before that");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the file has become shorter");
      }
    }
    return bytes.array();
  }
}
