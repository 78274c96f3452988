package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PreviewPainterTest {
  private static final int PAPER = 0xfffbf8f2;
  private static final int ACCENT = 0xff0c6157;

  private static final String BENGALI = "বাড়িতে বসে ঘাড় ও কাঁধের ম্যাসাজ করার নিয়ম";
  private static final String ARABIC = "كيف تُدَلِّكُ قدميك (بزيت Argan) بعد يوم طويل؟";

  private final PreviewPainter painter = new PreviewPainter(ThemeFonts.all());

  /**
   * The digests hold on every JDK and system; a change of the design or of the fonts changes them.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How to give yourself a neck and shoulder massage | Massage guides | 12 steps · 35 minutes"
            + " | false | 3b8260523cb963eb043a8457b610d40c546104d3795c36af278c80b9362fea53",
        BENGALI
            + " | ম্যাসাজ নির্দেশিকা | ১২টি ধাপ · ৩৫ মিনিট | false | ce298ed891f37702cffb1debdb1105ecc1f7e68e9724b581524e02cdcdb245da",
        ARABIC
            + " | أدلة التدليك | 7 خطوات · 10 إلى 15 دقيقة | true | 554d737df75cb67a70745db7de30a47c9420a6887d774cd48dbe67eeadbfdde4",
      })
  void sameTextGivesTheSameBytesEverywhere(
      String title, String site, String line, boolean rightToLeft, String digest) {
    assertThat(sha256(paint(new PreviewText(title, site, line, rightToLeft)))).isEqualTo(digest);
  }

  @Test
  void languageOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    byte[] expected = paint(title(ARABIC));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(paint(title(ARABIC))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void pictureCanBeReadByOthers() throws IOException {
    BufferedImage picture = decode(paint(title("Warm your hands")));

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(picture.getRGB(0, 0)).isEqualTo(ACCENT);
    assertThat(picture.getRGB(1199, 629)).isEqualTo(PAPER);
    assertThat(colours(picture)).contains(0xff1c2a28, 0xff54625f, 0xffddd5c7);
  }

  @Test
  void barStandsWhereReadingStarts() throws IOException {
    BufferedImage picture = decode(paint(new PreviewText(ARABIC, "أدلة", "7 خطوات", true)));

    assertThat(picture.getRGB(0, 0)).isEqualTo(PAPER);
    assertThat(picture.getRGB(1199, 629)).isEqualTo(ACCENT);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextGivesASmallPicture(String text) throws IOException {
    for (boolean rightToLeft : new boolean[] {false, true}) {
      byte[] png = paint(new PreviewText(text, text, text, rightToLeft));

      BufferedImage picture = decode(png);
      assertThat(png).hasSizeLessThan(64_000);
      int margin = rightToLeft ? 40 : 1160;
      assertThat(picture.getRGB(margin, 0, 1, 630, null, 0, 1)).containsOnly(PAPER);
    }
  }

  static List<String> hostile() {
    return List.of(
        "",
        " \t\r\n\u00a0\u2028 ",
        "\u0000\u0007\u001b[31m\u007f\u0085",
        "\u202e\u2066\u2069\u200e\u200f\u061c\ufeff",
        "\ud800 \udc00 \uffff \ue000",
        "\u0301\u0982\u0651\u200d",
        "😀👩‍🍳👍🏽❤️",
        "a" + "\u0301\u0327".repeat(2_500),
        "x".repeat(5_000),
        "ক্".repeat(2_500),
        "م".repeat(5_000),
        "অ ".repeat(2_500),
        "-".repeat(5_000),
        "Ab-c/d e ".repeat(555),
        "ঙ্ক্র্যূঁ Åق̣ ".repeat(200),
        "日本語のタイトル".repeat(600));
  }

  @ParameterizedTest
  @CsvSource({
    "Warm 😀 hands, Warm hands",
    "War👩‍🍳m, Warm",
    "W\u202earm\u202c\u2067\u2069, Warm",
    "Wa\u0007rm\u00ad, Warm",
    "Cafe\u0301, Café",
    "'  Warm\t \n hands ', Warm hands",
  })
  void whatCanNotBeDrawnIsLeftOut(String text, String seen) {
    assertThat(paint(title(text))).isEqualTo(paint(title(seen)));
  }

  @Test
  void withoutATitleTheSitesNameTakesItsPlace() {
    assertThat(paint(new PreviewText("", "Massage guides", "", false)))
        .isEqualTo(paint(new PreviewText("Massage guides", "", "", false)))
        .isNotEqualTo(paint(new PreviewText("", "", "", false)));
  }

  @Test
  void brokenFontsAreTheCallersMistake() {
    List<byte[]> fonts = new ArrayList<>(ThemeFonts.all());
    fonts.add("not a font".getBytes(StandardCharsets.US_ASCII));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PreviewPainter(fonts))
        .withMessageContaining("font 4");
    assertThatIllegalArgumentException().isThrownBy(() -> new PreviewPainter(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "--limit-modules=java.base, 3",
    "-Djava.io.tmpdir=/there/is/no/such/folder, 3",
    "-Djava.awt.headless=false, 0"
  })
  void jdkThatCanNotDrawGivesNoPicture(String option, int exitCode) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");

    ProcessBuilder builder =
        new ProcessBuilder(java, option, "-cp", classPath, OtherJvm.class.getName());
    builder.environment().remove("DISPLAY");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);

    assertThat(builder.start().waitFor()).isEqualTo(exitCode);
  }

  /** Ends with 0 where there is a picture, with 3 where there is none. */
  static final class OtherJvm {
    private OtherJvm() {}

    public static void main(String[] args) {
      System.exit(
          new PreviewPainter(ThemeFonts.all()).paint(title("Warm your hands")).isPresent() ? 0 : 3);
    }
  }

  /** A machine without any font skips the test, unless it has to be able to draw. */
  private byte[] paint(PreviewText text) {
    Optional<byte[]> png = painter.paint(text);
    assumeTrue(png.isPresent() || Boolean.getBoolean("waymark.fonts.required"), "no fonts here");
    return png.orElseThrow();
  }

  private static PreviewText title(String title) {
    return new PreviewText(title, "Massage guides", "7 steps", false);
  }

  private static BufferedImage decode(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static List<Integer> colours(BufferedImage picture) {
    int[] pixels = picture.getRGB(0, 0, 1200, 630, null, 0, 1200);
    return IntStream.of(pixels).distinct().boxed().toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
