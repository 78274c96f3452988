package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A guide in the reader's language, or a word about why not. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class TranslationsIT {

  @ParameterizedTest
  @CsvSource({"বাংলা, bn, ltr", "العربية, ar, rtl"})
  void switchLeadsToTheSameGuideInTheOtherLanguage(
      String name, String tag, String direction, Reader reader) {
    reader.open(LOWER_BACK);
    WebElement link = reader.named(name);
    assertThat(link.getDomAttribute("hreflang")).isEqualTo(tag);
    assertThat(link.getDomAttribute("lang")).isEqualTo(tag);
    assertThat(link.getDomAttribute("dir")).isEqualTo(direction);
    reader.click(name);
    reader.await("the same guide", () -> reader.address().equals(tag + "/" + LOWER_BACK));
    assertThat(reader.find("html").getDomAttribute("lang")).isEqualTo(tag);
    assertThat(reader.find("html").getDomAttribute("dir")).isEqualTo(direction);
    assertThat(reader.seen("article[lang]")).as("text of another language").isEmpty();
    reader.click("English");
    reader.await("back again", () -> reader.address().equals(LOWER_BACK));
  }

  @ParameterizedTest
  @CsvSource({"bn, ltr", "ar, rtl"})
  void guideThatIsNotTranslatedSaysSoAndIsMarkedAsEnglish(
      String tag, String direction, Reader reader) {
    reader.open(tag + "/guides/neck/");
    assertThat(reader.find("html").getDomAttribute("lang")).isEqualTo(tag);
    assertThat(reader.find("html").getDomAttribute("dir")).isEqualTo(direction);
    assertThat(reader.find("article").getDomAttribute("lang")).isEqualTo("en-GB");
    assertThat(reader.find("article").getDomAttribute("dir")).isEqualTo("ltr");
    assertThat(reader.seen(".notice")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"bn", "ar"})
  void followModeOfAGuideInEnglishReadsFromLeftToRight(String tag, Reader reader) {
    reader.open(tag + "/guides/neck/");
    reader.pointers().click(reader.find("#wm-follow-begin"));
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitOneStep();
    String first = guide.steps().get(0);
    reader.keyboard().press(Keys.ARROW_RIGHT);
    reader.await("the next step", () -> !guide.steps().contains(first));
    assertThat(guide.steps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"bn", "ar"})
  void wordsOfFollowModeAreInTheReadersLanguage(String tag, Reader reader) {
    reader.open(tag + "/" + LOWER_BACK);
    reader.pointers().click(reader.find("#wm-follow-begin"));
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitStep("place");
    assertThat(guide.place() + guide.left()).isNotBlank().doesNotContainPattern("[A-Za-z]");
    reader.pointers().click(reader.find("#place .timer-toggle"));
    assertThat(reader.find("#place .timer").getText()).doesNotContainPattern("[A-Za-z]");
  }

  @Test
  void linksToOtherLanguagesSayWhich(Reader reader) {
    reader.open("ar/" + LOWER_BACK);
    assertThat(reader.seen("a[href*='/guides/lower-back/']:not([hreflang])"))
        .filteredOn(link -> !String.valueOf(link.getDomAttribute("href")).contains("ar/"))
        .isEmpty();
  }
}
