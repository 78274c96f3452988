package dev.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site: first beside the published one, then file by file into its place. {@link #add} may
 * be called from several threads.
 *
 * <p>Its own files lie in a folder {@value #STATE_FOLDER} of the site, since only there a move is
 * sure to stay on one file system.
 */
public final class Publisher implements AutoCloseable {
  static final String STATE_FOLDER = ".waymark";
  static final String MANIFEST = "manifest";
  private static final String STAGING = "staging";
  private static final String LOCK = "lock";

  private final Path output;
  private final Path state;
  private final Path staging;
  private final OutputLock lock;
  private final List<Path> created;
  private final Manifest before;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();

  private Publisher(Path output, OutputLock lock, List<Path> created, Manifest before) {
    this.output = output;
    this.state = output.resolve(STATE_FOLDER);
    this.staging = state.resolve(STAGING);
    this.lock = lock;
    this.created = created;
    this.before = before;
  }

  /**
   * Begin to write a site.
   *
   * @param output folder that holds a site of an earlier build, or nothing, or does not exist
   * @param sources folders that content comes from
   * @throws UncheckedIOException naming the path, where the folder can't or must not be written
   */
  public static Publisher open(Path output, List<Path> sources) {
    Path folder = output.toAbsolutePath().normalize();
    OutputGuard guard = new OutputGuard(folder);
    try {
      guard.check(sources);
      Path state = folder.resolve(STATE_FOLDER);
      if (Manifest.read(state.resolve(MANIFEST)).isEmpty()) {
        guard.checkEmpty();
      }
      List<Path> created = FileTree.create(state);
      return open(folder, created, OutputLock.take(state.resolve(LOCK), folder));
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Go on behind the lock: what was read before may have changed. */
  private static Publisher open(Path output, List<Path> created, OutputLock lock)
      throws IOException {
    Path state = output.resolve(STATE_FOLDER);
    try {
      Optional<Manifest> before = Manifest.read(state.resolve(MANIFEST));
      FileTree.delete(state.resolve(STAGING));
      Files.createDirectory(state.resolve(STAGING));
      return new Publisher(output, lock, created, before.orElseGet(Manifest::new));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Add a file to the site.
   *
   * @param path relative to the site's root, with {@code /}
   * @throws UncheckedIOException naming the path, where it can't be written
   */
  public void add(String path, byte[] bytes) {
    Path target = register(path, FileTree.digest(bytes));
    try {
      if (!hasContent(target, bytes)) {
        Path file = newStagedFile();
        Files.write(file, bytes);
        staged.put(path, file);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /**
   * Add a copy of a file to the site, however large it is.
   *
   * @param digest SHA-256 of its bytes, in lower-case hexadecimal
   * @throws UncheckedIOException naming the path, where it can't be read or written, or is another
   *     than the digest says
   */
  public void add(String path, Path source, String digest) {
    Path target = register(path, digest);
    try {
      if (!Files.isRegularFile(target) || Files.mismatch(source, target) >= 0) {
        Path file = newStagedFile();
        Files.copy(source, file);
        if (!FileTree.digest(file).equals(digest)) {
          throw new OutputRefusedException(source + " changed during the build: build again");
        }
        staged.put(path, file);
      }
    } catch (NoSuchFileException gone) {
      throw new UncheckedIOException("cannot read " + source + reason(gone), gone);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private Path register(String path, String digest) {
    Path target = inside(path);
    if (digests.putIfAbsent(path, digest) != null) {
      throw new IllegalStateException("two files for one path: " + path);
    }
    return target;
  }

  private Path newStagedFile() {
    return staging.resolve(Integer.toString(count.incrementAndGet()));
  }

  /**
   * Move what was added into its place, and remove what an earlier build wrote and this one did
   * not. Every file is whole, old or new, whenever this is interrupted.
   *
   * @throws UncheckedIOException naming the path; where a file is in the way that this program did
   *     not write, nothing was changed
   */
  public Published publish() {
    return publish(() -> {});
  }

  /** Publish, and run {@code beforeChange} before each step that another process could see. */
  Published publish(Runnable beforeChange) {
    checkFolders();
    try {
      Mover mover = new Mover(output, before, beforeChange);
      mover.checkForeign(staged.keySet());
      mover.checkWithdrawn(digests.keySet());
      Map<String, String> own = new TreeMap<>(digests);
      own.entrySet().removeIf(file -> !isOwn(file.getKey(), file.getValue()));
      Manifest during = before.copy();
      during.addAll(own);
      Manifest after = new Manifest();
      after.addAll(own);
      beforeChange.run();
      during.write(state.resolve(MANIFEST));
      mover.move(staged);
      mover.removeOld(digests.keySet());
      beforeChange.run();
      after.write(state.resolve(MANIFEST));
      beforeChange.run();
      FileTree.delete(staging);
      return new Published(staged.size(), digests.size() - staged.size(), mover.removed());
    } catch (IOException e) {
      throw failure(output, e);
    }
  }

  /** Drop what was added and not published, with every folder that was made for it. */
  @Override
  public void close() {
    try {
      FileTree.delete(staging);
      if (!Files.exists(state.resolve(MANIFEST))) {
        Files.deleteIfExists(state.resolve(LOCK));
      }
      unlock();
      FileTree.deleteEmpty(created);
    } catch (IOException e) {
      throw failure(state, e);
    }
  }

  /** Let other builds in, as the end of the process does. */
  void unlock() throws IOException {
    lock.close();
  }

  /** Somebody else's file that happens to have the right content stays theirs. */
  private boolean isOwn(String path, String digest) {
    return staged.containsKey(path) || before.has(path, digest);
  }

  private void checkFolders() {
    for (String path : digests.keySet()) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        if (digests.containsKey(path.substring(0, slash))) {
          throw new IllegalStateException("a file and a folder for one path: " + path);
        }
      }
    }
  }

  private Path inside(String path) {
    Path target = output.resolve(path).normalize();
    boolean inside = target.startsWith(output) && !target.startsWith(state) && !path.isEmpty();
    if (!inside || !output.relativize(target).toString().replace('\\', '/').equals(path)) {
      throw new IllegalArgumentException("not a path of the site: " + path);
    }
    return target;
  }

  private static boolean hasContent(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static UncheckedIOException failure(Path path, IOException e) {
    boolean ownWords = e instanceof OutputRefusedException || e instanceof ForeignFileException;
    String message =
        ownWords
            ? String.valueOf(e.getMessage())
            : "cannot write the site into " + path + reason(e);
    return new UncheckedIOException(message, e);
  }

  private static String reason(IOException e) {
    @Nullable String message = e.getMessage();
    return ": " + e.getClass().getSimpleName() + (message == null ? "" : " " + message);
  }
}
