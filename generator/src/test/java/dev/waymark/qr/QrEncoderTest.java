package dev.waymark.qr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That codes can be read is tested on finished pages. */
final class QrEncoderTest {
  @Test
  void sizeCountsTheMarginOfFourModules() {
    QrCode code = QrEncoder.encode("https://guides.example/").orElseThrow();
    assertThat(code.size()).isEqualTo(25 + 8);
    assertThat(code.path())
        .startsWith("M4 4.5h7m")
        .matches("(?:M\\d+ \\d+\\.5h\\d+|m\\d+ 0h\\d+)+");
  }

  @Test
  void equalTextsGiveEqualCodes() {
    assertThat(QrEncoder.encode("https://guides.example/neck/"))
        .isEqualTo(QrEncoder.encode("https://guides.example/neck/"));
  }

  @Test
  void whatIsTooLongForASmallCodeHasNone() {
    String base = "https://guides.example/";
    assertThat(QrEncoder.encode(base + "a".repeat(180))).isPresent();
    assertThat(QrEncoder.encode(base + "a".repeat(200))).isEmpty();
    assertThat(QrEncoder.encode(base + "ড".repeat(3000))).isEmpty();
  }
}
