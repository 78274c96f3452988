package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MediaFileTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void nameCarriesTheDigest() {
    assertThat(route("guides/feet/arch.svg")).isEqualTo("media/arch-0123456789.svg");
    assertThat(route("guides/readme")).isEqualTo("media/readme-0123456789");
  }

  @Test
  void filesThatDifferOnlyInCaseShareTheirPlace() {
    assertThat(route("guides/Pic.SVG")).isEqualTo(route("guides/x/pic.svg"));
  }

  @Test
  void longNameFitsEveryFileSystem() {
    String name = "\u0995".repeat(84) + ".svg"; // three bytes each, so 256 with the ending
    String route = route("guides/" + name);
    assertThat(route).startsWith("media/\u0995").endsWith("-0123456789.svg");
    assertThat(route.substring("media/".length()).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(190, 255);
  }

  private static String route(String source) {
    return new MediaFile(new SourcePath(source), Path.of("any"), DIGEST).route().path();
  }
}
