package dev.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IoReasonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | the disk is full: free some space on it",
        "There is not enough space on the disk | the disk is full: free some space on it",
        "Disk quota exceeded | your share of the disk is used up: free some space",
        "Read-only file system | the disk can only be read: choose another folder, or mount it for"
            + " writing",
        "File name too long | the path is too long for this disk: choose a folder with a shorter"
            + " path",
        "Input/output error | Input/output error (/site/a)",
      })
  void whatTheSystemSaysIsPutInWords(String reason, String words) {
    assertThat(IoReason.of(new FileSystemException("/site/a", null, reason))).isEqualTo(words);
  }

  @Test
  void writeToAnOpenFileHasNoPath() {
    assertThat(IoReason.of(new IOException("No space left on device")))
        .isEqualTo("the disk is full: free some space on it");
    assertThat(IoReason.of(new IOException("Input/output error"))).isEqualTo("Input/output error");
  }

  @Test
  void kindsThatSayNoMoreThanAPathArePutInWords() {
    assertThat(IoReason.of(new AccessDeniedException("/site")))
        .isEqualTo("permission denied (/site): check who may write there");
    assertThat(IoReason.of(new NoSuchFileException("/site")))
        .isEqualTo("there is no such file or folder (/site)");
    assertThat(IoReason.of(new FileAlreadyExistsException("/site")))
        .isEqualTo("there is a file in the way (/site)");
    assertThat(IoReason.of(new DirectoryNotEmptyException("/site")))
        .isEqualTo("somebody put a file into a folder that has to go (/site)");
    assertThat(IoReason.of(new AtomicMoveNotSupportedException("/site/a", "/site/b", "EXDEV")))
        .isEqualTo("a folder of the site lies on another disk than the site (/site/a)");
    assertThat(IoReason.of(new ClosedByInterruptException()))
        .isEqualTo("the build was interrupted");
    assertThat(IoReason.of(new IOException())).isEqualTo("IOException");
  }
}
