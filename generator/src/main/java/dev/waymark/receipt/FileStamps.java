package dev.waymark.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system notes of files. Besides the time of modification, which any tool may set,
 * Unix notes that of the last change of a file or of what is noted of it, which none can: a file
 * with the same stamp as before is the same.
 */
final class FileStamps {
  private static final String NOTED = "unix:ino,size,mode,lastModifiedTime,ctime";
  private static final int TRIES = 20;
  private static final int PAUSE_MS = 2;

  private FileStamps() {}

  /** Return whether files that lie here get such stamps. */
  static boolean areKept(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /**
   * Return one digest of the stamps of all files; empty where one is not there, or was changed at
   * {@code limit} or later.
   */
  static Optional<String> of(List<Path> files, FileTime limit) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    for (Path file : files) {
      Map<String, Object> noted;
      try {
        noted = Files.readAttributes(file, NOTED, LinkOption.NOFOLLOW_LINKS);
      } catch (NoSuchFileException gone) {
        return Optional.empty();
      }
      if (time(noted, "ctime").compareTo(limit) >= 0) {
        return Optional.empty();
      }
      fingerprint
          .add(file.toString())
          .add(number(noted, "ino"))
          .add(number(noted, "size"))
          .add(number(noted, "mode"))
          .add(time(noted, "lastModifiedTime").to(TimeUnit.NANOSECONDS))
          .add(time(noted, "ctime").to(TimeUnit.NANOSECONDS));
    }
    return Optional.of(fingerprint.value());
  }

  /**
   * Wait until the clock of the file system, which goes in steps, is past the last change of {@code
   * files}: what changes from then on gets another stamp.
   *
   * @param probe a file that may be written, on the same file system
   * @return the time by that clock; empty where it stands still
   */
  static Optional<FileTime> waitPast(List<Path> files, Path probe) throws IOException {
    FileTime last = FileTime.fromMillis(0);
    for (Path file : files) {
      FileTime changed = time(Files.readAttributes(file, NOTED), "ctime");
      last = changed.compareTo(last) > 0 ? changed : last;
    }
    for (int i = 0; i < TRIES; i++) {
      Files.write(probe, new byte[0]);
      FileTime now = time(Files.readAttributes(probe, NOTED), "ctime");
      if (now.compareTo(last) > 0) {
        return Optional.of(now);
      }
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static FileTime time(Map<String, Object> noted, String name) {
    return (FileTime) Objects.requireNonNull(noted.get(name));
  }

  private static long number(Map<String, Object> noted, String name) {
    return ((Number) Objects.requireNonNull(noted.get(name))).longValue();
  }
}
