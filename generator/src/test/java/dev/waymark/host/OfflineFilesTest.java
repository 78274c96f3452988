package dev.waymark.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Route;
import dev.waymark.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfflineFilesTest {
  private final SiteFixture site;

  OfflineFilesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @Test
  void siteThatDoesNotAskForItHasNoWorker() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(write()).isEmpty();
  }

  @Test
  void workerKnowsWhatToKeepAndThePageOfEachLanguageTheLongestWayFirst() throws IOException {
    site.write(
        "site.yaml",
        "title: T\noffline: true\nlinks: explicit\n"
            + "languages: { en: { name: E }, bn: { name: B }, pt-BR: { name: P } }");
    SiteFile worker = write().get(0);
    assertThat(worker.route()).isEqualTo(new Route("sw.js"));
    assertThat(worker.text())
        .startsWith(
            "const { version, files, offline } = {\"version\":\"12ab\","
                + "\"files\":[\"assets/a%20b.css\"],\"offline\":["
                + "[\"pt-br/\",\"pt-br/offline/index.html\"],"
                + "[\"bn/\",\"bn/offline/index.html\"],[\"\",\"offline/index.html\"]]};\n")
        .contains("addEventListener(\"fetch\"");
  }

  @Test
  void workerOfASiteThatStoppedTakesItselfAway() throws IOException {
    site.write("site.yaml", "title: T\noffline: false");
    assertThat(write().get(0).text()).contains("unregister()").doesNotContain("\"fetch\"");
  }

  private List<SiteFile> write() {
    return new OfflineFiles(site.site().config())
        .write(List.of(new Route("assets/a b.css")), "12ab");
  }
}
