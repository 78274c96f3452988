package dev.waymark.publish;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words why a file system refused, and what helps. */
final class IoReason {
  private static final List<String> FULL =
      List.of("No space left on device", "There is not enough space on the disk", "Disk full");

  private IoReason() {}

  static String of(IOException problem) {
    String text = String.valueOf(problem.getMessage());
    if (FULL.stream().anyMatch(text::contains)) {
      return "the disk is full: free some space on it";
    }
    if (text.contains("Disk quota exceeded")) {
      return "your share of the disk is used up: free some space";
    }
    if (text.contains("Read-only file system")) {
      return "the disk can only be read: choose another folder, or mount it for writing";
    }
    if (text.contains("File name too long")) {
      return "the path is too long for this disk: choose a folder with a shorter path";
    }
    return ofKind(problem);
  }

  private static String ofKind(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied" + at(problem) + ": check who may write there";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder" + at(problem);
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there is a file in the way" + at(problem);
    }
    if (problem instanceof DirectoryNotEmptyException) {
      return "somebody put a file into a folder that has to go" + at(problem);
    }
    if (problem instanceof AtomicMoveNotSupportedException) {
      return "a folder of the site lies on another disk than the site" + at(problem);
    }
    if (problem instanceof ClosedByInterruptException) {
      return "the build was interrupted";
    }
    @Nullable String reason =
        problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
    return (reason == null ? problem.getClass().getSimpleName() : reason) + at(problem);
  }

  private static String at(IOException problem) {
    return problem instanceof FileSystemException file && file.getFile() != null
        ? " (" + file.getFile() + ")"
        : "";
  }
}
