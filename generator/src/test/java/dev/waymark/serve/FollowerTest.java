package dev.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.LiveFile;
import dev.waymark.LiveFiles;
import dev.waymark.RandomEdits;
import dev.waymark.RandomSite;
import dev.waymark.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the sources while it looks, in the end the server shows what a build writes.
 */
final class FollowerTest {
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

  @TempDir private Path folder;
  private final Heard heard = new Heard();

  @Test
  void manyEditsInARow() throws Exception {
    edit(1000);
  }

  private void edit(int times) throws Exception {
    SiteFixture site = new RandomSite(folder, 1).site();
    RandomEdits edits = new RandomEdits(site.source(), 7);
    try (DevServer server = DevServer.start(site.options().build(), 0, heard)) {
      for (int i = 0; i < times; i++) {
        edits.edit();
      }
      edits.mend();
      assertComesToBe(site, server);
    }
    // A folder that goes away while it is read may be missed once, and is read at the next look.
    assertThat(heard.failures).hasSizeLessThan(times / 10);
  }

  @Test
  void aFolderThatIsReplaced() throws Exception {
    SiteFixture site = new SiteFixture(folder).guide("guides/a/neck.md", "tags: [a]");
    try (DevServer server = DevServer.start(site.options().build(), 0, heard)) {
      Path guides = site.source().resolve("guides");
      Files.move(guides.resolve("a"), folder.resolve("away"));
      site.guide("guides/b/c/feet.md", "tags: [b]");
      Files.move(folder.resolve("away"), guides.resolve("d"));
      assertComesToBe(site, server);
      site.guide("guides/b/c/feet.md", "tags: [c]").guide("guides/d/neck.md", "tags: [d]");
      assertComesToBe(site, server);
    }
    assertThat(heard.failures).isEmpty();
  }

  @Test
  void aBurstIsOneEdition() throws Exception {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    try (DevServer server = DevServer.start(site.options().build(), 0, heard)) {
      assertComesToBe(site, server);
      long before = server.current().get().number();
      Path guide = site.source().resolve("guides/neck.md");
      String text = Files.readString(guide);
      Path beside = guide.resolveSibling("4913");
      Files.writeString(beside, text.replace("[a]", "[b]"));
      Files.move(guide, guide.resolveSibling("neck.md~"));
      Files.move(beside, guide, StandardCopyOption.ATOMIC_MOVE);
      assertComesToBe(site, server);
      assertThat(server.current().get().number()).isEqualTo(before + 1);
    }
  }

  @Test
  void aSaveIsOneEdition() throws Exception {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    try (DevServer server = DevServer.start(site.options().build(), 0, heard)) {
      assertComesToBe(site, server);
      long before = server.current().get().number();
      Path guide = site.source().resolve("guides/neck.md");
      Files.writeString(guide, Files.readString(guide) + "More.\n");
      assertComesToBe(site, server);
      TimeUnit.SECONDS.sleep(1); // time for a look at all
      assertThat(server.current().get().number()).isEqualTo(before + 1);
    }
  }

  @Test
  @Tag("full")
  void aCheckoutOfThousandsOfFiles() throws Exception {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    try (DevServer server = DevServer.start(site.options().build(), 0, heard)) {
      for (int i = 0; i < 5000; i++) {
        site.guide("guides/" + i % 50 + "/g" + i + ".md", "tags: [a]");
      }
      assertComesToBe(site, server);
    }
  }

  private void assertComesToBe(SiteFixture site, DevServer server) throws Exception {
    assertThat(site.build().failed()).isFalse();
    Map<String, String> expected = built(site.output());
    long end = System.nanoTime() + LONGEST;
    Map<String, String> shown = shown(server);
    while (!shown.equals(expected) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
      shown = shown(server);
    }
    assertThat(shown).isEqualTo(expected);
  }

  private static Map<String, String> shown(DevServer server) {
    Map<String, String> shown = new TreeMap<>();
    LiveFiles files = server.current().get().files();
    if (files == null) {
      return shown;
    }
    try {
      for (String path : files.paths()) {
        shown.put(path, files.find(path).map(FollowerTest::text).orElse(""));
      }
    } catch (IllegalStateException | UncheckedIOException | CompletionException changing) {
      shown.clear();
    }
    return shown;
  }

  private static String text(LiveFile file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> built(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".waymark/")) {
          files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
