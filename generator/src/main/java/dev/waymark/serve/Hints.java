package dev.waymark.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system says of folders. It may say nothing, or too little: these are hints of
 * when to look, and at what. Not thread-safe but for {@link #close}.
 */
final class Hints implements AutoCloseable {
  /** A save is several events, a few milliseconds apart. */
  private static final long QUIET_MILLIS = 12;

  /** A checkout is many, with pauses. */
  private static final long LONG_QUIET_MILLIS = 150;

  private static final int MANY = 40;

  /** An editor writes a file beside the one it saves, and one more to try whether it can. */
  private static final int FEW = 8;

  private static final long LONGEST_BURST = TimeUnit.SECONDS.toNanos(3);

  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  Hints(FileSystem files) throws IOException {
    service = files.newWatchService();
  }

  /** Watch these folders; return whether one is new. */
  boolean watch(Collection<Path> folders) {
    keys.entrySet().removeIf(key -> !folders.contains(key.getKey()) || !key.getValue().isValid());
    boolean more = false;
    for (Path folder : folders) {
      more |= !keys.containsKey(folder) && register(folder);
    }
    return more;
  }

  private boolean register(Path folder) {
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
      return true;
    } catch (IOException tooManyOrGone) {
      return false; // then only regular looks see what changes there
    }
  }

  /**
   * What a burst of events says.
   *
   * @param named files that may have changed
   * @param all whether no other has, as far as events tell
   */
  record Hint(Set<Path> named, boolean all) {
    Hint {
      named = Set.copyOf(named);
    }

    /** Return whether few files have changed, such as when an author saves one. */
    boolean isSave() {
      return all && !named.isEmpty() && named.size() < FEW;
    }

    /** Return whether a file is to be read though it looks as it did. */
    boolean doubts(Path file) {
      return !all || named.contains(file);
    }
  }

  /** Wait for the end of a burst of events, or so long. */
  Hint await(Duration longest) throws InterruptedException {
    Set<Path> named = new HashSet<>();
    boolean overflow = false;
    WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    long end = System.nanoTime() + LONGEST_BURST;
    while (key != null) {
      overflow |= !take(key, named);
      long quiet = named.size() < MANY ? QUIET_MILLIS : LONG_QUIET_MILLIS;
      key = System.nanoTime() > end ? null : service.poll(quiet, TimeUnit.MILLISECONDS);
    }
    return new Hint(named, !overflow);
  }

  /** Add the files that events name; return whether these are all. */
  private static boolean take(WatchKey key, Set<Path> named) {
    boolean all = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
        named.add(folder.resolve(name));
      } else {
        all = false;
      }
    }
    key.reset();
    return all;
  }

  /** End all waiting with {@link ClosedWatchServiceException}. */
  @Override
  public void close() throws IOException {
    service.close();
  }
}
