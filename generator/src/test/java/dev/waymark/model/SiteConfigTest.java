package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteConfigTest {
  private final SiteConfig config;

  SiteConfigTest(@TempDir Path folder) throws IOException {
    SiteFixture fixture = new SiteFixture(folder);
    fixture.write("site.yaml", "title: T\nlanguages: { pt-BR: { name: P }, en-GB: { name: E } }");
    this.config = fixture.site().config();
  }

  @Test
  void firstLanguageIsAtHomeAtTheRootAndOthersBelow() {
    assertThat(config.mainLanguage().tag()).isEqualTo("pt-BR");
    assertThat(config.home("pt-BR")).isEqualTo(new Route(""));
    assertThat(config.home("en-GB")).isEqualTo(new Route("en-gb/"));
    assertThat(config.search("pt-BR")).isEqualTo(new Route("search/"));
    assertThat(config.search("en-GB")).isEqualTo(new Route("en-gb/search/"));
  }

  @ParameterizedTest
  @CsvSource({
    "bodyAreas,body-areas",
    "body-areas,body-areas",
    "body_areas,body-areas",
    "BodyAreas,body-areas",
    "body_Areas,body-areas",
    "ABC,a-b-c",
    "time,time",
    "a1B,a1-b",
  })
  void fieldIsWrittenInSmallLetters(String field, String part) {
    assertThat(config.taxonomy("pt-BR", field)).isEqualTo(new Route(part + "/"));
    assertThat(config.taxonomy("en-GB", field)).isEqualTo(new Route("en-gb/" + part + "/"));
    assertThat(config.term("pt-BR", new TermRef(field, "neck")))
        .isEqualTo(new Route(part + "/neck/"));
    assertThat(config.combined("en-GB", new TermRef("x", "y"), new TermRef(field, "neck")))
        .isEqualTo(new Route("en-gb/x/y/" + part + "/neck/"));
  }
}
