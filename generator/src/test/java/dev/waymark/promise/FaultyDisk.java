package dev.waymark.promise;

import dev.waymark.promise.Fault.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of this machine, on a disk that fails where a {@link Fault} says so. A write that fails
 * has written half of its bytes. Thread-safe where the fault is.
 */
public final class FaultyDisk extends FileSystemProvider implements AutoCloseable {
  private final Fault fault;
  private final FaultyFileSystem fileSystem = new FaultyFileSystem(this);
  private final List<FileChannel> locks = new ArrayList<>();

  /** Fail where {@code fault} does. */
  public FaultyDisk(Fault fault) {
    this.fault = fault;
  }

  /** Return a path of this machine, as one on this disk. */
  public Path at(Path path) {
    return FaultyPath.of(path, fileSystem);
  }

  /** Let go of all locks, as the end of a process does. */
  @Override
  public void close() throws IOException {
    for (FileChannel lock : locks) {
      lock.close();
    }
  }

  private static Path real(Path path) {
    return FaultyPath.real(path);
  }

  private static FileSystemProvider provider(Path path) {
    return real(path).getFileSystem().provider();
  }

  private void before(Kind kind, Path path) throws IOException {
    fault.before(kind, path.toString());
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return fileSystem;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes = options.contains(StandardOpenOption.WRITE);
    before(writes ? Kind.GROWS : Kind.READS, path);
    SeekableByteChannel channel = provider(path).newByteChannel(real(path), options, attributes);
    return writes ? new FaultyChannel(channel, () -> before(Kind.GROWS, path)) : channel;
  }

  /** Only the lock is opened like this. */
  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    before(Kind.CHANGES, path);
    FileChannel channel = provider(path).newFileChannel(real(path), options, attributes);
    locks.add(channel);
    return channel;
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    before(Kind.READS, folder);
    DirectoryStream<Path> entries =
        provider(folder).newDirectoryStream(real(folder), entry -> filter.accept(at(entry)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        List<Path> found = new ArrayList<>();
        entries.forEach(entry -> found.add(at(entry)));
        return found.iterator();
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    before(Kind.GROWS, folder);
    provider(folder).createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    before(Kind.CHANGES, path);
    provider(path).delete(real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    before(Kind.GROWS, target);
    provider(source).copy(real(source), real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    before(Kind.CHANGES, target);
    provider(source).move(real(source), real(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return provider(path).isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return provider(path).isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider(path).getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    provider(path).checkAccess(real(path), modes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return at(provider(link).readSymbolicLink(real(link)));
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return provider(path).getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return provider(path).readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return provider(path).readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    before(Kind.CHANGES, path);
    provider(path).setAttribute(real(path), name, value, options);
  }

  /** A fault of one file. */
  interface WriteFault {
    void before() throws IOException;
  }

  private record FaultyChannel(SeekableByteChannel channel, WriteFault fault)
      implements SeekableByteChannel {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
      int half = bytes.remaining() / 2;
      ByteBuffer first = bytes.slice().limit(half);
      channel.write(first);
      fault.before();
      bytes.position(bytes.position() + half);
      return half + channel.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return channel.read(bytes);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
