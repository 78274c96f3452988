package dev.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

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
  private static final int MOST_ATTEMPTS = 100;
  private static final int FIRST_NON_ASCII = 128;

  private static final String UNTOUCHED = "; no published file was changed";
  private static final String MIXED =
      "; each published file is whole, some are new and some old: build again";

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
      guard.checkContent();
      return behindLock(folder, guard);
    } catch (IOException e) {
      throw failure(folder, e, UNTOUCHED);
    }
  }

  private static Publisher behindLock(Path output, OutputGuard guard) throws IOException {
    Path state = output.resolve(STATE_FOLDER);
    for (int attempt = 1; ; attempt++) {
      List<Path> created = FileTree.create(state);
      try {
        OutputLock lock = OutputLock.take(state.resolve(LOCK), output);
        return begin(output, guard, lock, created);
      } catch (NoSuchFileException goneWithAnotherBuild) {
        if (attempt == MOST_ATTEMPTS) {
          throw goneWithAnotherBuild;
        }
      } catch (IOException e) {
        FileTree.deleteEmpty(created);
        throw e;
      }
    }
  }

  /** Look at the folder again: what was seen before the lock may have changed. */
  private static Publisher begin(
      Path output, OutputGuard guard, OutputLock lock, List<Path> created) throws IOException {
    Path state = output.resolve(STATE_FOLDER);
    try {
      guard.checkContent();
      Optional<Manifest> before = Manifest.read(state.resolve(MANIFEST));
      FileTree.delete(state.resolve(STAGING));
      Files.createDirectory(state.resolve(STAGING));
      return new Publisher(output, lock, created, before.orElseGet(Manifest::new));
    } catch (IOException | RuntimeException | Error e) {
      leave(state, lock, created);
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
      throw failure(target, e, UNTOUCHED);
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
      throw new UncheckedIOException("cannot read " + source + ": " + IoReason.of(gone), gone);
    } catch (IOException e) {
      throw failure(target, e, UNTOUCHED);
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
    Mover mover = new Mover(output, before, beforeChange);
    try {
      mover.checkForeign(staged.keySet());
      mover.checkWithdrawn(digests.keySet());
      Map<String, String> own = new TreeMap<>(digests);
      own.entrySet().removeIf(file -> !isOwn(file.getKey(), file.getValue()));
      Manifest during = before.copy();
      during.addAll(own);
      Manifest after = new Manifest();
      after.addAll(own);
      Path last = newStagedFile();
      after.write(last);
      beforeChange.run();
      during.replace(state.resolve(MANIFEST));
      mover.makeFolders(staged.keySet());
      // From here on nothing takes space: a disk that is full does not stop a build half-way.
      mover.move(staged);
      mover.removeOld(digests.keySet());
      beforeChange.run();
      Manifest.move(last, state.resolve(MANIFEST));
      beforeChange.run();
      FileTree.delete(staging);
      return new Published(staged.size(), digests.size() - staged.size(), mover.removed());
    } catch (InvalidPathException ofAnEarlierBuild) {
      throw unwritable(ofAnEarlierBuild.getInput());
    } catch (IOException e) {
      mover.dropFolders();
      throw failure(output, e, mover.hasMoved() ? MIXED : UNTOUCHED);
    }
  }

  /** Drop what was added and not published, with every folder that was made for it. */
  @Override
  public void close() {
    try {
      leave(state, lock, created);
    } catch (IOException e) {
      throw failure(state, e, "");
    }
  }

  private static void leave(Path state, OutputLock lock, List<Path> created) throws IOException {
    try (lock) {
      FileTree.delete(state.resolve(STAGING));
      if (!Files.exists(state.resolve(MANIFEST))) {
        Files.deleteIfExists(state.resolve(MANIFEST + Manifest.NEXT));
        Files.deleteIfExists(state.resolve(LOCK));
      }
    }
    FileTree.deleteEmpty(created);
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
    Path target = resolve(path);
    boolean inside = target.startsWith(output) && !target.startsWith(state) && !path.isEmpty();
    if (!inside || !output.relativize(target).toString().replace('\\', '/').equals(path)) {
      throw new IllegalArgumentException("not a path of the site: " + path);
    }
    return target;
  }

  private Path resolve(String path) {
    try {
      return output.resolve(path).normalize();
    } catch (InvalidPathException e) {
      if (path.chars().allMatch(c -> c < FIRST_NON_ASCII)) {
        throw e;
      }
      throw unwritable(path);
    }
  }

  /** A process without a locale has names of ASCII alone. */
  private UncheckedIOException unwritable(String name) {
    String problem = "this process can't write the name " + name + ": set LC_ALL=C.UTF-8 for it";
    return failure(output, new IOException(problem), UNTOUCHED);
  }

  private static boolean hasContent(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static UncheckedIOException failure(Path path, IOException e, String state) {
    boolean ownWords = e instanceof OutputRefusedException || e instanceof ForeignFileException;
    String message =
        ownWords
            ? String.valueOf(e.getMessage())
            : "cannot write the site into " + path + ": " + IoReason.of(e) + state;
    return new UncheckedIOException(message, e);
  }
}
