package dev.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private final boolean createdOutput;
  private final Manifest before;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();

  private Publisher(Path output, boolean createdOutput, Manifest before) {
    this.output = output;
    this.state = output.resolve(STATE_FOLDER);
    this.createdOutput = createdOutput;
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
    OutputGuard guard = new OutputGuard(output);
    try {
      guard.check(sources);
      boolean create = !Files.exists(output);
      Files.createDirectories(output);
      Manifest before = Manifest.read(output.resolve(STATE_FOLDER).resolve(MANIFEST)).orElse(null);
      if (before == null) {
        guard.checkEmpty();
      }
      Publisher publisher = new Publisher(output, create, before == null ? new Manifest() : before);
      FileTree.delete(publisher.state.resolve(STAGING));
      Files.createDirectories(publisher.state.resolve(STAGING));
      return publisher;
    } catch (IOException e) {
      throw failure(output, e);
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
        Path file = state.resolve(STAGING).resolve(path);
        Files.createDirectories(file.getParent());
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
    try {
      Mover mover = new Mover(output, before, digests);
      mover.checkForeign(staged.keySet());
      Manifest during = Manifest.read(state.resolve(MANIFEST)).orElseGet(Manifest::new);
      during.addAll(digests);
      during.write(state.resolve(MANIFEST));
      mover.move(staged);
      int removed = mover.removeOld();
      Manifest after = new Manifest();
      after.addAll(digests);
      after.write(state.resolve(MANIFEST));
      FileTree.delete(state.resolve(STAGING));
      return new Published(staged.size(), digests.size() - staged.size(), removed);
    } catch (IOException e) {
      throw failure(output, e);
    }
  }

  /** Drop what was added and not published. */
  @Override
  public void close() {
    try {
      FileTree.delete(state.resolve(STAGING));
      if (createdOutput && !Files.exists(state.resolve(MANIFEST))) {
        FileTree.delete(state);
        FileTree.deleteIfEmpty(output);
      }
    } catch (IOException e) {
      throw failure(state, e);
    }
  }

  private Path inside(String path) {
    Path target = output.resolve(path).normalize();
    if (!target.startsWith(output.normalize()) || path.startsWith(STATE_FOLDER)) {
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
    boolean ownWords = e.getClass() == IOException.class || e instanceof ForeignFileException;
    String message =
        ownWords && e.getMessage() != null
            ? e.getMessage()
            : "cannot write the site into " + path + reason(e);
    return new UncheckedIOException(message, e);
  }

  private static String reason(IOException e) {
    @Nullable String message = e.getMessage();
    return ": " + e.getClass().getSimpleName() + (message == null ? "" : " " + message);
  }
}
