package dev.waymark.maven;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** One sentence for an I/O problem. The JDK's own message is often nothing but the path. */
final class IoProblem {
  private IoProblem() {}

  static String describe(UncheckedIOException problem) {
    IOException cause = requireNonNull(problem.getCause());
    String message = problem.getMessage();
    if (message != null && !message.equals(cause.toString())) {
      return message;
    }
    return cause instanceof FileSystemException file && file.getReason() == null
        ? file.getFile() + ": " + reason(file)
        : String.valueOf(cause.getMessage());
  }

  private static String reason(FileSystemException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "a file of this name is in the way";
    }
    return problem instanceof NotDirectoryException
        ? "this is not a folder"
        : problem.getClass().getSimpleName();
  }
}
