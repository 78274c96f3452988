package dev.waymark.source;

import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A content folder as it was when it was looked at. To look again costs no reading of files that
 * are as they were. Immutable.
 */
public final class FolderState implements SourceFiles {
  private static final String THEME = "theme/";

  /** A font of many scripts is smaller; what is larger would only cost memory. */
  private static final long LARGEST_KEPT = 16L << 20;

  private final Path root;
  private final NavigableMap<String, SeenFile> files;

  private FolderState(Path root, NavigableMap<String, SeenFile> files) {
    this.root = root;
    this.files = Collections.unmodifiableNavigableMap(files);
  }

  /** Return what is known of a folder that nobody has looked at. */
  public static FolderState unseen(Path root) {
    return new FolderState(root, new TreeMap<>());
  }

  /**
   * Look at the folder.
   *
   * @param now a file that changed just before is read once more the next time, since file systems
   *     keep coarse times
   * @param doubtful tells which files are read although they look as they did
   * @throws UncheckedIOException naming the file or folder that can't be read
   */
  public FolderState look(Instant now, Predicate<Path> doubtful) {
    NavigableMap<String, SeenFile> found = new TreeMap<>();
    new FolderScanner(root, found::put).scan();
    NavigableMap<String, SeenFile> seen = new TreeMap<>();
    SourceReader reader = new SourceReader(root);
    found.forEach(
        (name, file) -> {
          SeenFile before = files.get(name);
          boolean same =
              before != null && before.isStill(file) && !doubtful.test(root.resolve(name));
          seen.put(name, same ? before : read(name, file, reader, now));
        });
    return new FolderState(root, seen);
  }

  /**
   * Look at a few files only.
   *
   * @return empty where one of them is no guide that was there before and is there now, so that
   *     what lies in the folder may be something else
   */
  public Optional<Glance> glance(Collection<Path> named, Instant now) {
    SourceReader reader = new SourceReader(root);
    NavigableMap<String, SeenFile> seen = new TreeMap<>(files);
    List<SourcePath> changed = new ArrayList<>();
    for (Path file : named) {
      if (!file.startsWith(root)) {
        return Optional.empty();
      }
      String name = TreeWalker.nameOf(root, file);
      SeenFile before = files.get(name);
      Optional<SeenFile> there = attributes(file).map(SeenFile::of);
      boolean ignored =
          TreeWalker.isHidden(file) || TreeWalker.isBackup(file.getFileName().toString());
      if (ignored || (before == null && there.isEmpty())) {
        continue; // what an editor writes for a moment
      }
      Optional<SourcePath> path = isGuide(name) ? SourcePath.of(name) : Optional.empty();
      if (before == null || there.isEmpty() || path.isEmpty() || !there.get().regular()) {
        return Optional.empty();
      }
      SeenFile after = read(name, there.get(), reader, now);
      seen.put(name, after);
      if (!after.holdsTheSame(before)) {
        changed.add(path.get());
      }
    }
    return Optional.of(new Glance(new FolderState(root, seen), changed));
  }

  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException goneOrUnreadable) {
      return Optional.empty();
    }
  }

  private SeenFile read(String name, SeenFile file, SourceReader reader, Instant now) {
    if (!file.regular()) {
      return file;
    }
    try {
      return file.holding(content(name, file.size(), reader), now);
    } catch (IOException | UncheckedIOException e) {
      return file.unreadable(e);
    }
  }

  private Object content(String name, long size, SourceReader reader) throws IOException {
    if (name.startsWith(THEME) && size <= LARGEST_KEPT) {
      return new SeenBytes(Files.readAllBytes(root.resolve(name)));
    }
    Optional<SourcePath> path = isText(name) ? SourcePath.of(name) : Optional.empty();
    return path.isPresent()
        ? new SeenText(reader.read(path.get()))
        : Digests.of(root.resolve(name));
  }

  private static boolean isText(String name) {
    return name.equals("site.yaml")
        || name.startsWith("data/")
        || isGuide(name)
        || (name.endsWith(".md") && name.startsWith("pages/"));
  }

  private static boolean isGuide(String name) {
    return name.endsWith(".md") && name.startsWith("guides/");
  }

  /** Return whether there is nothing in one of two states that is not in the other. */
  public boolean holdsTheSame(FolderState other) {
    if (!files.keySet().equals(other.files.keySet())) {
      return false;
    }
    return files.entrySet().stream()
        .allMatch(file -> file.getValue().holdsTheSame(other.files.get(file.getKey())));
  }

  /** Return the folder itself, and those in it that hold what a build reads. */
  public List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(root);
    files.forEach(
        (name, file) -> {
          if (file.isFolder()) {
            folders.add(root.resolve(name));
          }
        });
    return folders;
  }

  /** Return the part of the folder that holds the theme. */
  public FolderState theme() {
    NavigableMap<String, SeenFile> theme =
        files.subMap(THEME, true, "theme0", false); // '0' follows '/'
    return new FolderState(root, new TreeMap<>(theme));
  }

  /**
   * List what lies in the folder.
   *
   * @throws UncheckedIOException naming the file or folder that can't be read
   */
  public SourceTree tree() {
    return new TreeWalker(this::digest).walk(root);
  }

  private String digest(String name, Path file) throws IOException {
    SeenFile seen = files.get(name);
    return seen != null && seen.content() instanceof String digest ? digest : Digests.of(file);
  }

  @Override
  public boolean exists(SourcePath path) {
    return files.containsKey(path.value());
  }

  @Override
  public Parsed<Optional<SourceText>> read(SourcePath path) {
    SeenFile seen = files.get(path.value());
    return seen != null && seen.content() instanceof SeenText text
        ? text.text()
        : new SourceReader(root).read(path);
  }

  /**
   * A theme is read long after it was looked at: only what was seen then can be compared later.
   *
   * @throws UncheckedIOException where it can't be read
   */
  @Override
  public Optional<byte[]> themeFile(String name) {
    SeenFile seen = files.get(THEME + name);
    if (seen == null || !seen.regular()) {
      return Optional.empty();
    }
    if (seen.content() instanceof SeenBytes file) {
      return Optional.of(file.bytes());
    }
    return new SourceReader(root).themeFile(name);
  }
}
