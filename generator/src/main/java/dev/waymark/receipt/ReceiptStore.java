package dev.waymark.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps the receipt of the last build in a file. Whatever goes wrong with it costs time and nothing
 * else: there is no receipt then. Thread-safe.
 */
public final class ReceiptStore {
  private static final FileTime NO_LIMIT = FileTime.from(Long.MAX_VALUE, TimeUnit.NANOSECONDS);

  private final Path file;

  /** Keep the receipt in {@code file}. */
  public ReceiptStore(Path file) {
    this.file = file;
  }

  /**
   * Return the receipt of the last build, where that was made of the same, and all it left is as it
   * left it.
   *
   * @param files finds all that it left; asked only where it was made of the same
   */
  public Optional<Receipt> find(String inputs, Supplier<List<Path>> files) {
    try {
      if (!Files.isRegularFile(file) || !FileStamps.areKept(file)) {
        return Optional.empty();
      }
      Optional<Receipt> last =
          ReceiptReader.read(Files.readAllBytes(file))
              .filter(receipt -> receipt.inputs().equals(inputs));
      return last.isPresent()
              && FileStamps.of(files.get(), NO_LIMIT).equals(last.map(Receipt::outputs))
          ? last
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Take the stamps of all that a build left.
   *
   * @param files all of them
   * @param last those that it wrote last
   * @return empty where they can't be told from what somebody writes in this very moment
   */
  public Optional<String> stamp(List<Path> files, List<Path> last) {
    try {
      if (!FileStamps.areKept(file)) {
        return Optional.empty();
      }
      Path probe = file.resolveSibling("receipt.probe");
      Optional<FileTime> now = FileStamps.waitPast(last, probe);
      Files.deleteIfExists(probe);
      return now.isPresent() ? FileStamps.of(files, now.get()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keep a receipt in place of the last one. */
  public void keep(Receipt receipt) {
    try {
      Path next = file.resolveSibling("receipt.next");
      Files.write(next, ReceiptWriter.write(receipt));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build is a whole one.
    }
  }
}
