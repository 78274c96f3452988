package dev.waymark.cache;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.waymark.cache.CacheFile.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The cache of the next build, which takes the place of the last one in one move. Where it can't be
 * written there is none, and nobody hears of it. Thread-safe.
 */
public final class CacheDraft implements AutoCloseable {
  private final Path file;
  private final Path next;
  private final String generation;
  private final @Nullable FileChannel channel;
  private final AtomicLong size = new AtomicLong();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

  /** A stretch of a file. */
  private record Stretch(long start, long end) {}

  /** Begin to write what shall be {@code file}. */
  public CacheDraft(Path file, String generation) {
    this.file = file;
    this.next = file.resolveSibling(file.getFileName() + ".next");
    this.generation = generation;
    this.channel = open();
    broken.set(channel == null);
  }

  private @Nullable FileChannel open() {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return FileChannel.open(next, CREATE, WRITE, TRUNCATE_EXISTING);
    } catch (IOException | UnsupportedOperationException notKept) {
      return null;
    }
  }

  /** Add an entry. */
  public void add(String name, String input, byte[] bytes) {
    add(part -> part.add(name, input, bytes));
  }

  /** Add the entries of a part, which are written at once: each write costs time by itself. */
  public void add(Consumer<Part> entries) {
    Part part = new Part();
    entries.accept(part);
    long start = size.getAndAdd(part.bytes.size());
    try {
      write(part.bytes.toByteArray(), start);
      part.entries.forEach((name, entry) -> this.entries.put(name, entry.movedBy(start)));
    } catch (IOException full) {
      broken.set(true);
    }
  }

  /** Entries that are written at once. Not thread-safe. */
  public static final class Part {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Entry> entries = new HashMap<>();

    private Part() {}

    /** Add an entry. */
    public void add(String name, String input, byte[] content) {
      String digest = EntryDigest.of(name, input, content);
      entries.put(name, new Entry(input, bytes.size(), content.length, digest));
      bytes.writeBytes(content);
    }
  }

  /** Take entries over as they are; must come before all others. */
  public void addAll(CacheFile last, Collection<String> names) {
    List<String> inOrder =
        names.stream()
            .filter(name -> last.entry(name) != null)
            .sorted(Comparator.comparingLong(name -> entryOf(last, name).offset()))
            .toList();
    Stretch stretch = new Stretch(0, 0);
    try {
      for (String name : inOrder) {
        Entry entry = entryOf(last, name);
        if (entry.offset() != stretch.end()) {
          copy(last, stretch);
          stretch = new Stretch(entry.offset(), entry.offset());
        }
        stretch = new Stretch(stretch.start(), entry.offset() + entry.length());
        long offset = size.getAndAdd(entry.length());
        entries.put(name, new Entry(entry.input(), offset, entry.length(), entry.digest()));
      }
      copy(last, stretch);
    } catch (IOException full) {
      broken.set(true);
    }
  }

  private static Entry entryOf(CacheFile last, String name) {
    return Objects.requireNonNull(last.entry(name));
  }

  private void copy(CacheFile last, Stretch stretch) throws IOException {
    FileChannel from = last.channel();
    if (from == null || channel == null) {
      return;
    }
    for (long at = stretch.start(); at < stretch.end(); ) {
      long copied = from.transferTo(at, stretch.end() - at, channel);
      if (copied <= 0) {
        throw new IOException("the last cache has become shorter");
      }
      at += copied;
    }
  }

  private void write(byte[] bytes, long offset) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (channel != null && left.hasRemaining()) {
      channel.write(left, offset + left.position());
    }
  }

  /** Put it in the place of the last one. */
  public void publish() {
    try {
      if (channel == null || broken.get()) {
        return;
      }
      byte[] list = list();
      byte[] digest = EntryDigest.bytes(EntryDigest.of(generation, "", list));
      long start = size.get();
      write(list, start);
      byte[] end = ByteBuffer.allocate(CacheFile.END_LENGTH).put(digest).putLong(start).array();
      write(end, start + list.length);
      channel.close();
      Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException notKept) {
      // the next build makes all of it again
    }
  }

  private byte[] list() {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    entries.forEach(
        (name, entry) -> {
          EntryDigest.writeText(name, list);
          EntryDigest.writeText(entry.input(), list);
          ByteBuffer place = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + EntryDigest.LENGTH);
          place
              .putLong(entry.offset())
              .putInt(entry.length())
              .put(EntryDigest.bytes(entry.digest()));
          list.writeBytes(place.array());
        });
    return list.toByteArray();
  }

  /** Drop what was not published. */
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
        Files.deleteIfExists(next);
      }
    } catch (IOException stays) {
      // the next build writes over it
    }
  }
}
