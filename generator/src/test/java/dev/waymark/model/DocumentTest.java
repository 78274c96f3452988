package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentTest {
  @ParameterizedTest
  @CsvSource({
    "guides/neck.md,en,guides/neck.md",
    "guides/neck.bn.md,bn,guides/neck.md",
    "guides/neck.pt-BR.md,pt-BR,guides/neck.md",
    "guides/feet/a.b.bn.md,bn,guides/feet/a.b.md",
    "guides/bn.md,en,guides/bn.md",
  })
  void versionsOfATextShareItsName(
      String source, String language, String original, @TempDir Path folder) throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.write(
        "site.yaml",
        "title: T\nlanguages: { en: { name: E }, bn: { name: B }, pt-BR: { name: P } }");
    Document document = site.guide(source, "").site().documents().get(0).document();
    assertThat(document.language()).isEqualTo(language);
    assertThat(document.original()).isEqualTo(new SourcePath(original));
  }
}
