package dev.waymark.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTargetsTest {
  private static final LinkTargets TARGETS = new LinkTargets("https://g.example/sub/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../back/ | guides/back/index.html",
        "../back/index.html | guides/back/index.html",
        "./ | guides/neck/index.html",
        ". | guides/neck/index.html",
        ".. | guides/index.html",
        "../.. | index.html",
        "../../ | index.html",
        "guide.json | guides/neck/guide.json",
        "../../media/a%20b.svg | media/a b.svg",
        "../../bn/%E0%A6%AA%E0%A6%BE/ | bn/পা/index.html",
        "../%2e%2e/about/ | about/index.html",
        "a+b.svg | guides/neck/a+b.svg",
        "100%.svg | guides/neck/100%.svg",
        "'' | guides/neck/index.html",
        "#step-1 | guides/neck/index.html#step-1",
        "#a%20b | guides/neck/index.html#a b",
        "../back/#step-1 | guides/back/index.html#step-1",
        "../back/# | guides/back/index.html",
        "?q=a/../b | guides/neck/index.html",
        "../back/?x=1#y | guides/back/index.html#y",
        "'  ../back/  ' | guides/back/index.html",
        "/sub/ | index.html",
        "/sub/guides/back/ | guides/back/index.html",
        "https://g.example/sub/ | index.html",
        "https://g.example/sub/guides/back/#x | guides/back/index.html#x",
        "https://g.example/sub/?q={searchTerms} | index.html",
        "../../feed.xml | feed.xml",
      })
  void referenceLeadsToAFile(String reference, String file) {
    assertThat(TARGETS.resolve("guides/neck/index.html", reference)).contains(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "https://g.example/",
        "http://g.example/sub/",
        "//g.example/sub/",
        "mailto:a@b.example?body=x",
        "mailto:a@b.example?body=x\ny",
        "tel:112",
        "sms:?&body=x",
        "data:image/png;base64,AA==",
        "HTTPS://elsewhere.example/",
      })
  void otherSitesAreNotOurs(String reference) {
    assertThat(TARGETS.resolve("guides/neck/index.html", reference)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../",
        "../../../x/",
        "/other/",
        "/",
        "/sub",
        "/sub/../x/",
        "%2e%2e/../../x"
      })
  void noFileLiesOutsideTheSite(String reference) {
    assertThat(TARGETS.resolve("guides/neck/index.html", reference))
        .hasValueSatisfying(file -> assertThat(file).matches("(/|\\.\\./).*"));
  }

  @ParameterizedTest
  @CsvSource({"/guides/back/,guides/back/index.html", "/,index.html", "../back/,back/index.html"})
  void siteWithoutAnAddressLiesAtTheRoot(String reference, String file) {
    assertThat(new LinkTargets(null).resolve("neck/index.html", reference)).contains(file);
  }
}
