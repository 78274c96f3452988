package dev.waymark.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file around a book: what kind of file it is comes first and uncompressed, so that it can
 * be told from the first bytes (EPUB 3.3, OCF: 4.2). The order of files and their time are always
 * the same. Not thread-safe.
 */
final class EpubArchive {
  private static final String FOLDER = "EPUB/";
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
          <rootfile full-path="EPUB/%s" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """
          .replace("%s", PackageDocument.FILE);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String name, byte[] bytes) {
    files.put(FOLDER + name, bytes);
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      stored(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
      deflated(zip, "META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
      for (var file : files.entrySet()) {
        deflated(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a zip file in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    put(zip, entry, bytes);
  }

  private static void deflated(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    put(zip, new ZipEntry(name), bytes);
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
