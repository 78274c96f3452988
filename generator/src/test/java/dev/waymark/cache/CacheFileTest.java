package dev.waymark.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheFileTest {
  private static final String GENERATION = "program and site";
  private static final List<String> NAMES = List.of("a", "b", "c", "d");
  private static final int DAMAGES = 3_000;

  private final Path file;

  CacheFileTest(@TempDir Path folder) {
    this.file = folder.resolve("state/cache");
    try (CacheDraft draft = new CacheDraft(file, GENERATION)) {
      NAMES.forEach(name -> draft.add(name, "made of " + name, bytes(name)));
      draft.publish();
    }
  }

  @Test
  void entriesAreFoundByNameInputAndGeneration() {
    try (CacheFile cache = CacheFile.open(file, GENERATION)) {
      for (String name : NAMES) {
        assertThat(cache.find(name, "made of " + name)).contains(bytes(name));
        assertThat(cache.find(name, "made of x")).isEmpty();
      }
      assertThat(cache.find("x", "made of a")).isEmpty();
    }
    try (CacheFile other = CacheFile.open(file, "another version")) {
      assertThat(other.find("a", "made of a")).isEmpty();
    }
  }

  @Test
  void someAreTakenOverAndTheOthersAreGone() throws IOException {
    for (int i = 0; i < 3; i++) {
      try (CacheDraft draft = new CacheDraft(file, GENERATION)) {
        try (CacheFile last = CacheFile.open(file, GENERATION)) {
          draft.addAll(last, List.of("d", "a", "b"));
        }
        draft.add("e", "made of e", bytes("e"));
        draft.publish();
      }
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("made of c");
    assertThat(file.resolveSibling("cache.next")).doesNotExist();
    try (CacheFile cache = CacheFile.open(file, GENERATION)) {
      for (String name : List.of("a", "b", "d", "e")) {
        assertThat(cache.find(name, "made of " + name)).contains(bytes(name));
      }
      assertThat(cache.find("c", "made of c")).isEmpty();
    }
  }

  @Test
  void whatWasNotPublishedLeavesTheLastOne() throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (CacheDraft draft = new CacheDraft(file, GENERATION)) {
      draft.add("z", "made of z", bytes("z"));
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(file.resolveSibling("cache.next")).doesNotExist();
  }

  @Test
  void anEntryIsAsItWasWrittenOrNotThere() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(13);
    int lost = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Files.write(file, damaged(whole, random));
      try (CacheFile cache = CacheFile.open(file, GENERATION)) {
        for (String name : NAMES) {
          Optional<byte[]> found = cache.find(name, "made of " + name);
          found.ifPresent(bytes -> assertThat(bytes).isEqualTo(bytes(name)));
          lost += found.isPresent() ? 0 : 1;
        }
      }
    }
    assertThat(lost).isGreaterThan(DAMAGES);
  }

  /** Flip a bit, cut, lengthen, or swap two stretches, as when entries change places. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(whole.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes = Arrays.copyOf(whole, at);
      case 2 -> bytes = Arrays.copyOf(whole, whole.length + 1 + at);
      default -> {
        int length = random.nextInt(whole.length / 2);
        System.arraycopy(whole, 0, bytes, whole.length - length, length);
        System.arraycopy(whole, whole.length - length, bytes, 0, length);
      }
    }
    return bytes;
  }

  /** A cache costs nobody a build. */
  @Test
  void whereItCannotBeWrittenThereIsNone() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Path next = Files.createDirectory(file.resolveSibling("cache.next"));
    try (CacheDraft draft = new CacheDraft(file, GENERATION)) {
      draft.add("a", "made of a", bytes("a"));
      draft.publish();
    }
    assertThat(next).isDirectory();
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whatIsNoFileIsEmpty(@TempDir Path folder) {
    assertThat(CacheFile.open(folder, GENERATION).find("a", "made of a")).isEmpty();
    assertThat(CacheFile.open(folder.resolve("x"), GENERATION).find("a", "")).isEmpty();
    assertThat(CacheFile.empty().find("a", "made of a")).isEmpty();
  }

  private static byte[] bytes(String name) {
    return name.repeat(40 + name.charAt(0)).getBytes(StandardCharsets.UTF_8);
  }
}
