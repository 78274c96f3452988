package dev.waymark.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a build is made of.
 *
 * @param content the content folder
 * @param notContent folders that may lie in it and are written by builds
 * @param program loads the generator and its themes
 * @param options every option, as text
 */
public record Inputs(
    Path content, Set<Path> notContent, ClassLoader program, List<String> options) {
  public Inputs {
    notContent = Set.copyOf(notContent);
    options = List.copyOf(options);
  }

  /** Return a name of this state of all of them; empty where it can't be told. */
  public Optional<String> fingerprint() {
    Fingerprint fingerprint = new Fingerprint();
    options.forEach(fingerprint::add);
    try {
      if (!ProgramFingerprint.add(program, fingerprint)) {
        return Optional.empty();
      }
      new FolderFingerprint(content, notContent).addTo(fingerprint);
      return Optional.of(fingerprint.value());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
