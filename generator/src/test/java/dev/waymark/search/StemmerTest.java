package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "en-GB, massage, massages massaged massaging",
    "en-GB, hand, hands",
    "en-GB, body, bodies",
    "bn, হাত, হাতের হাতে হাতগুলো হাতটি হাতকে",
    "bn, কোমর, কোমরের কোমরে কোমরটি",
    "bn, আঙুল, আঙুলের আঙুলগুলো আঙুলটি",
    "bn, কাঁধ, কাঁধের কাঁধে কাঁধটি",
    "bn, ঘাড়, ঘাড়ের ঘাড়ে ঘাড়টি",
    "ar, ظهر, الظهر والظهر بالظهر للظهر ظهرها ظَهْر",
    "ar, كتف, الكتف كتفين والكتف كتفها كتفات",
    "ar, تدليك, التدليك بالتدليك وتدليك تدليكها",
    "ar, قدم, القدم والقدم قدمين بالقدم",
    "de, Hand, Hände Händen",
    "ru, рука, руки руку рукой",
    "pt-BR, massagem, massagens",
    "fr, main, mains",
  })
  void formsOfAWordHaveOneBase(String language, String base, String forms) {
    try (Stemmer stemmer = new Stemmer(language)) {
      for (String form : List.of(forms.split(" ", -1))) {
        String word = Words.split(form).get(0);
        assertThat(stemmer.stem(word))
            .as(form)
            .isPresent()
            .isEqualTo(stemmer.stem(Words.split(base).get(0)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, the", "bn, হয়", "ar, على", "de, und"})
  void wordsThatSayNothingHaveNone(String language, String word) {
    try (Stemmer stemmer = new Stemmer(language)) {
      assertThat(stemmer.stem(word)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "ja", "x-private", "tlh"})
  void wordsOfOtherLanguagesStayAsTheyAre(String language) {
    try (Stemmer stemmer = new Stemmer(language)) {
      assertThat(List.of("hands", "the"))
          .allMatch(word -> stemmer.stem(word).orElse("").equals(word));
    }
  }

  @Test
  void everyLanguageOfLuceneIsUsed() {
    String tags =
        "ar bg bn ca cs da de el en es et eu fa fi fr ga gl hi hu hy id it lt lv nb ne nl nn no pt"
            + " ro ru sr sv ta te tr";
    assertThat(List.of(tags.split(" ", -1))).allMatch(tag -> Analyzers.of(tag).isPresent());
  }
}
