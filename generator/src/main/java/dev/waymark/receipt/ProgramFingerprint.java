package dev.waymark.receipt;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the state of a program: the Java that runs it, and every class and resource it can see. */
public final class ProgramFingerprint {
  private ProgramFingerprint() {}

  /** Return a name of what {@code loader} loads from; empty where that can't be told. */
  public static Optional<String> of(ClassLoader loader) {
    Fingerprint fingerprint = new Fingerprint();
    try {
      return add(loader, fingerprint) ? Optional.of(fingerprint.value()) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Add what a class loader and those above it load from.
   *
   * @return whether that can be told of each of them
   */
  static boolean add(ClassLoader loader, Fingerprint fingerprint) throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    for (@Nullable ClassLoader each = loader;
        each != null && each != platform;
        each = each.getParent()) {
      Optional<List<Path>> own = placesOf(each);
      if (own.isEmpty()) {
        return false;
      }
      places.addAll(own.get());
    }
    fingerprint.add(Runtime.version().toString()).add(places.size());
    for (Path place : places) {
      add(place, fingerprint);
    }
    return true;
  }

  private static Optional<List<Path>> placesOf(ClassLoader loader) {
    List<Path> places = new ArrayList<>();
    if (loader instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        if (!url.getProtocol().equals("file")) {
          return Optional.empty();
        }
        try {
          places.add(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException unusual) {
          return Optional.empty();
        }
      }
      return Optional.of(places);
    }
    if (loader == ClassLoader.getSystemClassLoader()) {
      for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        places.add(Path.of(place));
      }
      return Optional.of(places);
    }
    return Optional.empty();
  }

  private static void add(Path place, Fingerprint fingerprint) throws IOException {
    if (Files.isDirectory(place)) {
      new FolderFingerprint(place, Set.of()).addTo(fingerprint);
    } else if (Files.exists(place)) { // a class path may name what is not there
      fingerprint.add(JarDirectory.of(place));
    }
  }
}
