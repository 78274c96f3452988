package dev.waymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Ink;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {
  private static final Map<String, String> PLAIN = Map.of("TERM", "xterm");

  @Test
  void coloursAreForPeopleAtATerminal() {
    assertThat(new Terminal(null, false, true, PLAIN).ink()).isEqualTo(Ink.ANSI);
    assertThat(new Terminal("auto", false, true, PLAIN).ink()).isEqualTo(Ink.ANSI);
    assertThat(new Terminal(null, true, true, PLAIN).ink()).isEqualTo(Ink.NONE);
    assertThat(new Terminal(null, false, false, PLAIN).ink()).isEqualTo(Ink.NONE);
  }

  @Test
  void environmentCanRefuseThem() {
    assertThat(new Terminal(null, false, true, Map.of("NO_COLOR", "1")).ink()).isEqualTo(Ink.NONE);
    assertThat(new Terminal(null, false, true, Map.of("NO_COLOR", "")).ink()).isEqualTo(Ink.ANSI);
    assertThat(new Terminal(null, false, true, Map.of("TERM", "dumb")).ink()).isEqualTo(Ink.NONE);
  }

  @Test
  void optionOfMavenDecides() {
    assertThat(new Terminal("always", true, false, Map.of("NO_COLOR", "1")).ink())
        .isEqualTo(Ink.ANSI);
    assertThat(new Terminal("never", false, true, PLAIN).ink()).isEqualTo(Ink.NONE);
  }
}
