package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.MediaFile;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Walks a content folder. */
public final class TreeWalker {
  private static final String GUIDES = "guides/";
  private static final String MARKDOWN = ".md";

  /**
   * List what lies below {@code root}.
   *
   * @throws UncheckedIOException naming the file that can't be read
   */
  public SourceTree walk(Path root) {
    Found found = new Found(root);
    for (String folder : List.of("guides", "pages")) {
      if (Files.isDirectory(root.resolve(folder))) {
        try {
          Files.walkFileTree(root.resolve(folder), found);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + root.resolve(folder), e);
        }
      }
    }
    return found.sorted();
  }

  private static final class Found extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourcePath> guides = new ArrayList<>();
    private final List<SourcePath> pages = new ArrayList<>();
    private final List<MediaFile> media = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Found(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (isHidden(file) || name.endsWith("~")) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        refuse(name, attributes);
        return FileVisitResult.CONTINUE;
      }
      SourcePath path = new SourcePath(name);
      if (!name.endsWith(MARKDOWN)) {
        media.add(new MediaFile(path, file, Digests.of(file), null));
      } else if (name.startsWith(GUIDES)) {
        guides.add(path);
      } else {
        pages.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    private void refuse(String name, BasicFileAttributes attributes) {
      String kind = attributes.isSymbolicLink() ? "a symbolic link" : "not a regular file";
      problems.add(
          Diagnostic.error(
              "not-a-file",
              "this is " + kind + ", which is not read",
              Span.ofFile(name),
              "put a copy of the file here, or take it away"));
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    SourceTree sorted() {
      return new SourceTree(
          root,
          guides.stream().sorted().toList(),
          pages.stream().sorted().toList(),
          media.stream().sorted((a, b) -> a.source().compareTo(b.source())).toList(),
          problems);
    }
  }
}
