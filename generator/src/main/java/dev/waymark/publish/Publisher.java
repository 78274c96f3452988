package dev.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
  private static final String MANIFEST = "manifest";
  private static final String STAGING = "staging";

  private final Path output;
  private final Path state;
  private final Path staging;
  private final List<Path> created;
  private final Manifest before;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();

  private Publisher(Path output, Path staging, List<Path> created, Manifest before) {
    this.output = output;
    this.state = output.resolve(STATE_FOLDER);
    this.staging = staging;
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
      Optional<Manifest> before = Manifest.read(state.resolve(MANIFEST));
      if (before.isEmpty()) {
        guard.checkEmpty();
      }
      Path staging = state.resolve(STAGING);
      FileTree.delete(staging);
      List<Path> created = FileTree.create(staging);
      return new Publisher(folder, staging, created, before.orElseGet(Manifest::new));
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /**
   * Add a file to the site.
   *
   * @param path relative to the site's root, with {@code /}
   * @throws UncheckedIOException naming the path, where it can't be written
   */
  public void add(String path, byte[] bytes) {
    Path target = inside(path);
    String digest = FileTree.digest(bytes);
    if (digests.putIfAbsent(path, digest) != null) {
      throw new IllegalStateException("two files for one path: " + path);
    }
    try {
      if (!hasContent(target, bytes)) {
        Path file = staging.resolve(Integer.toString(count.incrementAndGet()));
        Files.write(file, bytes);
        staged.put(path, file);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Add a copy of a file to the site, as {@link #add(String, byte[])} does. */
  public void add(String path, Path source) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source + reason(e), e);
    }
    add(path, bytes);
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
      FileTree.deleteEmpty(created);
    } catch (IOException e) {
      throw failure(state, e);
    }
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
