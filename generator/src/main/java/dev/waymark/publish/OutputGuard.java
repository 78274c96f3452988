package dev.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses folders in which this program could destroy something. */
final class OutputGuard {
  private final Path output;

  OutputGuard(Path output) {
    this.output = output;
  }

  /**
   * Check that the folder may be written to.
   *
   * @param sources folders that content comes from
   * @throws OutputRefusedException that says in one sentence why not
   */
  void check(List<Path> sources) throws IOException {
    Path real = realPath(output);
    if (real.getParent() == null
        || real.equals(realPath(Path.of(System.getProperty("user.home"))))) {
      throw new OutputRefusedException(
          "refusing to write the site into " + output + ": choose a folder of its own");
    }
    for (Path source : sources) {
      Path realSource = realPath(source);
      if (real.startsWith(realSource) || realSource.startsWith(real)) {
        throw new OutputRefusedException(
            "refusing to write the site into "
                + output
                + ": it holds, or lies in, the content folder "
                + source);
      }
    }
    if (Files.isSymbolicLink(output)) {
      throw new OutputRefusedException(
          "refusing to write the site into " + output + ": it is a symbolic link");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new OutputRefusedException(
          "cannot write the site into " + output + ": it is not a folder");
    }
    Path state = output.resolve(Publisher.STATE_FOLDER);
    if (Files.exists(state, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(state, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputRefusedException(
          "refusing to write the site into " + output + ": " + state + " is not a folder");
    }
  }

  /** Check that a folder without a manifest holds nothing of somebody else's. */
  void checkContent() throws IOException {
    Path manifest = output.resolve(Publisher.STATE_FOLDER).resolve(Publisher.MANIFEST);
    if (Manifest.read(manifest).isPresent() || !Files.exists(output)) {
      return;
    }
    Optional<Path> foreign = firstForeign();
    // A first build may have begun to fill the folder between the two looks.
    if (foreign.isPresent() && Manifest.read(manifest).isEmpty()) {
      throw new ForeignFileException(
          "the folder "
              + output
              + " is not empty ("
              + foreign.get().getFileName()
              + ") and has no whole list of what an earlier build wrote: empty it, or choose"
              + " another folder");
    }
  }

  private Optional<Path> firstForeign() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().equals(Publisher.STATE_FOLDER))
          .min(Comparator.naturalOrder());
    }
  }

  /** Resolve links in the part of a path that exists. */
  private static Path realPath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path part = absolute; part != null; part = part.getParent()) {
      if (Files.exists(part)) {
        return part.toRealPath().resolve(part.relativize(absolute)).normalize();
      }
    }
    return absolute;
  }
}
