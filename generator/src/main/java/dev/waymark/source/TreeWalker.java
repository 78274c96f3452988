package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Similarity;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.MediaFile;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Walks a content folder. */
public final class TreeWalker {
  private static final String GUIDES = "guides/";
  private static final String MARKDOWN = ".md";
  private static final List<String> FOLDERS = List.of("guides", "pages");
  private static final String DATA = "data";
  private static final List<String> DATA_FILES = List.of(".yaml", ".yml", ".json", ".csv");
  private static final String THEME = "theme";
  private static final List<String> OTHERS = List.of("site.yaml", THEME);

  /** Stands for bytes of a name that are no text. */
  private static final char NO_TEXT = '\uFFFD';

  private final FileDigest digest;

  /** Walk, and digest each file but those of text. */
  public TreeWalker() {
    this((name, file) -> Digests.of(file));
  }

  /** Walk, and ask {@code digest} about each file but those of text. */
  TreeWalker(FileDigest digest) {
    this.digest = digest;
  }

  /** Digests a file as {@link Digests} does. */
  interface FileDigest {
    String of(String name, Path file) throws IOException;
  }

  /**
   * List what lies below {@code root}.
   *
   * @throws UncheckedIOException naming the file or folder that can't be read
   */
  public SourceTree walk(Path root) {
    if (!Files.isDirectory(root)) {
      String message = "there is no content folder " + root;
      throw new UncheckedIOException(message, new NotDirectoryException(root.toString()));
    }
    Found found = new Found(root, digest);
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (FOLDERS.contains(name) && Files.isDirectory(entry)) {
          Files.walkFileTree(entry, found);
        } else if (name.equals(DATA) && Files.isDirectory(entry)) {
          Files.walkFileTree(entry, Set.of(), 1, found);
        } else if (name.equals(THEME) && !Files.isDirectory(entry)) {
          found.notRead(name);
        } else if (!OTHERS.contains(name) && !name.startsWith(".") && !name.endsWith("~")) {
          found.notRead(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the content folder " + root, e);
    }
    return found.sorted();
  }

  private static final class Found extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FileDigest digest;
    private final List<SourcePath> guides = new ArrayList<>();
    private final List<SourcePath> pages = new ArrayList<>();
    private final List<MediaFile> media = new ArrayList<>();
    private final List<SourcePath> data = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Found(Path root, FileDigest digest) {
      this.root = root;
      this.digest = digest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file) || isBackup(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      String name = nameOf(root, file);
      if (attributes.isDirectory()) { // only data is not walked to the bottom
        notRead(name, "move its files into data/ itself");
      } else if (!attributes.isRegularFile()) {
        refuse(name, attributes);
      } else if (name.indexOf(NO_TEXT) >= 0) {
        invalidName(
            name,
            "this file's name is not UTF-8, or this process does not know of UTF-8",
            "rename it, or set LC_ALL=C.UTF-8 for the build");
      } else if (SourcePath.of(name).isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
        invalidName(name, "a file's name can't hold a backslash or a line break", "rename it");
      } else if (name.startsWith(DATA + "/")) {
        addData(new SourcePath(name));
      } else if (isAlmostMarkdown(name)) {
        invalidName(name, "this file is not read, since its name does not end in .md", "rename it");
      } else {
        add(file, new SourcePath(name));
      }
      return FileVisitResult.CONTINUE;
    }

    /**
     * A file that somebody took away after its folder was listed is as if it had not been there.
     */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException || isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private void add(Path file, SourcePath path) throws IOException {
      String name = path.value();
      if (!name.endsWith(MARKDOWN)) {
        addMedia(file, path);
      } else if (name.startsWith(GUIDES)) {
        guides.add(path);
      } else {
        pages.add(path);
      }
    }

    private void addMedia(Path file, SourcePath path) throws IOException {
      try {
        media.add(new MediaFile(path, file, digest.of(path.value(), file)));
      } catch (NoSuchFileException gone) {
        // as in visitFileFailed
      }
    }

    private void addData(SourcePath path) {
      String name = path.name().toLowerCase(Locale.ROOT);
      if (DATA_FILES.stream().anyMatch(name::endsWith)) {
        data.add(path);
      } else {
        notRead(path.value(), "data files end in " + String.join(", ", DATA_FILES));
      }
    }

    void notRead(String name) {
      if (FOLDERS.contains(name) || name.equals(DATA) || name.equals(THEME)) {
        notRead(name, "this is the name of a folder: rename the file");
        return;
      }
      notRead(
          name,
          Similarity.closest(name, List.of("guides", "pages", DATA))
              .map(folder -> "did you mean \"" + folder + "\"?")
              .orElse("move it into guides/ or pages/"));
    }

    /** What lies beside the files that are read would be missed by nobody but its author. */
    private void notRead(String name, String hint) {
      problems.add(
          Diagnostic.of(SourceRule.NOT_READ, "nothing is read from here", Span.ofFile(name), hint));
    }

    private void invalidName(String name, String message, String hint) {
      problems.add(Diagnostic.of(SourceRule.INVALID_FILE_NAME, message, Span.ofFile(name), hint));
    }

    private static boolean isAlmostMarkdown(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return !name.endsWith(MARKDOWN) && (lower.endsWith(MARKDOWN) || lower.endsWith(".markdown"));
    }

    private void refuse(String name, BasicFileAttributes attributes) {
      String kind = attributes.isSymbolicLink() ? "a symbolic link" : "not a regular file";
      problems.add(
          Diagnostic.of(
              SourceRule.NOT_A_FILE,
              "this is " + kind + ", which is not read",
              Span.ofFile(name),
              "put a copy of the file here, or take it away"));
    }

    SourceTree sorted() {
      return new SourceTree(
          root,
          guides.stream().sorted().toList(),
          pages.stream().sorted().toList(),
          media.stream().sorted((a, b) -> a.source().compareTo(b.source())).toList(),
          data.stream().sorted().toList(),
          problems);
    }
  }

  /** Return the name of a file below {@code root}, with {@code /} as separator. */
  static String nameOf(Path root, Path file) {
    List<String> parts = new ArrayList<>();
    root.relativize(file).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** Return whether an editor keeps a file of this name beside the one it writes. */
  static boolean isBackup(String name) {
    return name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
  }
}
