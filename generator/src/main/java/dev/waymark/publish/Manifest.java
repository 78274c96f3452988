package dev.waymark.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What this program wrote into a folder: each file's path with the SHA-256 of the bytes it may
 * hold. A path has two digests while a build is under way: those of the old and of the new file.
 */
final class Manifest {
  /** What the name of a manifest that is not whole yet ends in. */
  static final String NEXT = ".next";

  private static final String HEADER = "waymark-manifest 1";
  private static final String END = "end ";
  private static final int DIGEST_LENGTH = 64;

  private final SortedMap<String, SortedSet<String>> digests = new TreeMap<>();

  /** Read a manifest; empty where there is none, or where it is not whole. */
  static Optional<Manifest> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
    int last = lines.size() - 1;
    if (last < 1 || !lines.get(0).equals(HEADER) || !lines.get(last).equals(END + (last - 1))) {
      return Optional.empty();
    }
    Manifest manifest = new Manifest();
    for (String line : lines.subList(1, last)) {
      if (line.length() < DIGEST_LENGTH + 2 || line.charAt(DIGEST_LENGTH) != ' ') {
        return Optional.empty();
      }
      manifest.add(line.substring(DIGEST_LENGTH + 1), line.substring(0, DIGEST_LENGTH));
    }
    return Optional.of(manifest);
  }

  /** Return a manifest of the same content that can be added to. */
  Manifest copy() {
    Manifest copy = new Manifest();
    digests.forEach((path, all) -> all.forEach(digest -> copy.add(path, digest)));
    return copy;
  }

  void add(String path, String digest) {
    digests.computeIfAbsent(path, any -> new TreeSet<>()).add(digest);
  }

  void addAll(Map<String, String> digestByPath) {
    digestByPath.forEach(this::add);
  }

  /** Return whether this program wrote a file with this content at this path. */
  boolean has(String path, String digest) {
    return digests.getOrDefault(path, new TreeSet<>()).contains(digest);
  }

  Set<String> paths() {
    return digests.keySet();
  }

  /** Replace the manifest in {@code file} in one move. */
  void replace(Path file) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + NEXT);
    try {
      write(next);
    } catch (IOException e) {
      Files.deleteIfExists(next);
      throw e;
    }
    move(next, file);
  }

  /** Write a file that becomes the manifest later. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    digests.forEach((path, all) -> all.forEach(digest -> lines.add(digest + " " + path)));
    lines.add(END + (lines.size() - 1) + "\n");
    Files.writeString(file, String.join("\n", lines));
  }

  /** Make a written file the manifest. */
  static void move(Path written, Path file) throws IOException {
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
