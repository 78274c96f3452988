package dev.waymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class IoProblemTest {
  @Test
  void sentenceOfTheGeneratorIsKept() {
    UncheckedIOException problem =
        new UncheckedIOException("cannot write /site: the disk is full", new IOException("ENOSPC"));

    assertThat(IoProblem.describe(problem)).isEqualTo("cannot write /site: the disk is full");
  }

  @Test
  void barePathGetsItsReason() {
    assertThat(describe(new AccessDeniedException("/site"))).isEqualTo("/site: permission denied");
  }

  @Test
  void unknownKindIsNamed() {
    assertThat(describe(new FileSystemException("/site"))).isEqualTo("/site: FileSystemException");
  }

  @Test
  void reasonOfTheSystemIsKept() {
    assertThat(describe(new FileSystemException("/site", null, "Read-only file system")))
        .isEqualTo("/site: Read-only file system");
  }

  private static String describe(IOException problem) {
    return IoProblem.describe(new UncheckedIOException(problem));
  }
}
