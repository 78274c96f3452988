package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a folder that is imported. What can't be read is a problem of its own and hides
 * nothing else; links are not followed. Thread-safe.
 */
public final class FolderCollector {
  private static final int LARGEST_TEXT = 4 << 20;
  private static final List<String> TEXTS = List.of(".md", ".markdown");
  private static final List<String> OTHER_TEXTS =
      List.of(".adoc", ".asciidoc", ".html", ".htm", ".textile", ".rst", ".org", ".mdx");

  /** Folders with what other generators make, or need. */
  private static final Set<String> SKIPPED =
      Set.of("_site", "_layouts", "_includes", "_sass", "_plugins", "node_modules", "layouts");

  private final Path root;
  private final Path skipped;

  /**
   * Look through {@code root}, but not through {@code skipped}, in which it must not lie.
   *
   * @throws UncheckedIOException where there is no such folder
   * @throws IllegalArgumentException where it lies in {@code skipped}
   */
  public FolderCollector(Path root, Path skipped) {
    try {
      this.root = root.toRealPath();
      if (!Files.isDirectory(this.root)) {
        throw new NotDirectoryException(root.toString());
      }
      this.skipped = Files.exists(skipped) ? skipped.toRealPath() : skipped;
    } catch (IOException e) {
      throw new UncheckedIOException("there is no folder " + root + " to import", e);
    }
    if (this.root.startsWith(this.skipped)) {
      throw new IllegalArgumentException(
          "the folder " + root + " holds guides already: import from another one");
    }
  }

  /** List what lies there. */
  public Collected collect() {
    Visitor visitor = new Visitor();
    try {
      Files.walkFileTree(root, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    }
    return new Collected(
        visitor.texts.stream().sorted().toList(),
        visitor.files.stream().sorted().toList(),
        visitor.problems.stream().sorted().toList());
  }

  /** Read a text; empty, with a problem, where that can't be done. */
  public Parsed<Optional<SourceText>> read(SourcePath path) {
    Parsed<Optional<byte[]>> bytes = bytes(path, LARGEST_TEXT);
    if (bytes.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), bytes.problems());
    }
    byte[] found = bytes.value().get();
    int bad = Utf8.firstMalformed(found);
    if (bad >= 0) {
      Diagnostic problem =
          new Diagnostic(
              Severity.ERROR,
              "not-utf-8",
              "this file is not UTF-8 text",
              Utf8.span(path.value(), found, bad),
              "save it with the encoding UTF-8, and import again",
              null);
      return new Parsed<>(Optional.empty(), List.of(problem));
    }
    SourceText text = new SourceText(path, Digests.of(found), Utf8.decode(found));
    return new Parsed<>(Optional.of(text), List.of());
  }

  /** Read any file; empty, with a problem, where that can't be done. */
  public Parsed<Optional<byte[]>> bytes(SourcePath path) {
    return bytes(path, Integer.MAX_VALUE - 8);
  }

  private Parsed<Optional<byte[]>> bytes(SourcePath path, int most) {
    Path file = root.resolve(path.value());
    try {
      if (!isInside(file)) {
        return refused(path, "this is not a file of the folder any more", "import again");
      }
      try (InputStream in = open(file)) {
        byte[] bytes = in.readNBytes(most);
        return in.read() >= 0
            ? refused(path, "this file is larger than 4 MiB", "split it")
            : new Parsed<>(Optional.of(bytes), List.of());
      }
    } catch (IOException e) {
      return refused(path, "this file can't be read", "check who may read it");
    }
  }

  /** Between the walk and the reading a link may have taken the place of a file or folder. */
  private boolean isInside(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().equals(file);
  }

  private static InputStream open(Path file) throws IOException {
    return Channels.newInputStream(
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
  }

  private static <T> Parsed<Optional<T>> refused(SourcePath path, String message, String hint) {
    return new Parsed<>(
        Optional.empty(),
        List.of(
            new Diagnostic(
                Severity.ERROR, "unreadable", message, Span.ofFile(path.value()), hint, null)));
  }

  private static boolean endsIn(List<String> endings, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<SourcePath> texts = new ArrayList<>();
    private final List<SourcePath> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      if (folder.equals(skipped) || SKIPPED.contains(name)) {
        note(folder, "this folder was not looked through", "move what belongs to guides elsewhere");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return name.startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      Optional<SourcePath> path = SourcePath.of(nameOf(file)).filter(Visitor::isPrintable);
      if (name.startsWith(".")) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        String kind = attributes.isSymbolicLink() ? "a symbolic link" : "not a regular file";
        warn(file, "not-a-file", "this is " + kind + ", which is not read", "put a copy here");
      } else if (path.isEmpty()) {
        warn(file, "invalid-name", "this file's name can't be read", "rename it");
      } else if (endsIn(TEXTS, name)) {
        texts.add(path.get());
      } else {
        if (endsIn(OTHER_TEXTS, name)) {
          note(file, "this text is not Markdown, and was not imported", "convert it first");
        }
        files.add(path.get());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      warn(file, "unreadable", "this can't be read", "check who may read it");
      return FileVisitResult.CONTINUE;
    }

    private static boolean isPrintable(SourcePath path) {
      return path.value().chars().noneMatch(Character::isISOControl);
    }

    private void note(Path file, String message, String hint) {
      problems.add(
          new Diagnostic(
              Severity.INFO, "not-imported", message, Span.ofFile(nameOf(file)), hint, null));
    }

    private void warn(Path file, String code, String message, String hint) {
      problems.add(
          new Diagnostic(Severity.ERROR, code, message, Span.ofFile(nameOf(file)), hint, null));
    }

    private String nameOf(Path file) {
      List<String> names = new ArrayList<>();
      root.relativize(file).forEach(part -> names.add(part.toString()));
      return String.join("/", names);
    }
  }
}
