package dev.waymark.image;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.waymark.model.ImageSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The copies that earlier builds made: a file for each picture, that begins with a digest of its
 * name and of all that follows. Losing one costs time only, so whatever can't be read or written,
 * or is not as it was written, is passed over. Thread-safe, for several processes too.
 */
final class RenditionCache {
  private static final String ENDING = ".renditions";
  private static final String DRAFT = ".tmp";
  private static final int DIGEST = 64;
  private static final long LARGEST = 64L << 20;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** Keep copies in {@code folder}, which nobody else writes into. */
  RenditionCache(Path folder) {
    this.folder = folder;
  }

  /** Return what was made of the picture with this key; nothing where it has to be made anew. */
  Optional<RenditionSet> read(String key) {
    used.add(key + ENDING);
    Path file = folder.resolve(key + ENDING);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] entry = Files.readAllBytes(file);
      return isWhole(key, entry) ? Optional.of(parse(entry)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Remember what was made. */
  void write(String key, RenditionSet made) {
    Path draft = folder.resolve(key + "." + UUID.randomUUID() + DRAFT);
    try {
      Files.createDirectories(folder);
      try {
        Files.write(draft, entry(key, made));
        Files.move(draft, folder.resolve(key + ENDING), ATOMIC_MOVE, REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException notKept) {
      // the next build makes it again
    }
  }

  /** Remove what was not asked for since this was made, and what a killed build left. */
  void removeUnused() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*{" + ENDING + "," + DRAFT + "}")) {
      for (Path file : files) {
        if (!used.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException unreadable) {
      // there is no such folder, or what is in it stays
    }
  }

  private static boolean isWhole(String key, byte[] entry) {
    if (entry.length < DIGEST) {
      return false;
    }
    String digest = new String(entry, 0, DIGEST, StandardCharsets.ISO_8859_1);
    byte[] rest = new byte[entry.length - DIGEST];
    System.arraycopy(entry, DIGEST, rest, 0, rest.length);
    return digest.equals(digest(key, rest));
  }

  private static String digest(String key, byte[] rest) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(DIGEST + rest.length);
    all.writeBytes(key.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(rest);
    return ImageInspector.digest(all.toByteArray());
  }

  private static byte[] entry(String key, RenditionSet made) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(rest)) {
      out.writeBoolean(made.readable());
      out.writeInt(made.pictures().size());
      for (EncodedPicture picture : made.pictures()) {
        out.writeUTF(picture.type());
        out.writeInt(picture.size().width());
        out.writeInt(picture.size().height());
        out.writeInt(picture.bytes().length);
        out.write(picture.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into memory", e);
    }
    ByteArrayOutputStream entry = new ByteArrayOutputStream(DIGEST + rest.size());
    entry.writeBytes(digest(key, rest.toByteArray()).getBytes(StandardCharsets.ISO_8859_1));
    entry.writeBytes(rest.toByteArray());
    return entry.toByteArray();
  }

  private static RenditionSet parse(byte[] entry) throws IOException {
    ByteArrayInputStream rest = new ByteArrayInputStream(entry, DIGEST, entry.length - DIGEST);
    DataInputStream in = new DataInputStream(rest);
    boolean readable = in.readBoolean();
    int count = in.readInt();
    List<EncodedPicture> pictures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String type = in.readUTF();
      ImageSize size = new ImageSize(in.readInt(), in.readInt());
      pictures.add(new EncodedPicture(type, size, in.readNBytes(in.readInt())));
    }
    return new RenditionSet(readable, pictures);
  }
}
