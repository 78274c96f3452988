package dev.waymark.weblink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "HTTPS://A.Example:443/B, https://a.example/B",
    "http://a.example:80?q=1, http://a.example/?q=1",
    "http://a.example:8080/, http://a.example:8080/",
    "https://bücher.example/ä ö|x, https://xn--bcher-kva.example/%C3%A4%20%C3%B6%7Cx",
    "https://b%C3%BCcher.example/, https://xn--bcher-kva.example/",
    "https://a.example/100%, https://a.example/100%25",
    "https://a.example/%e2%82%ac, https://a.example/%e2%82%ac",
    "https://a.example/?x[]=1, https://a.example/?x%5B%5D=1",
    "https:\\\\a.example\\b?c\\d, https://a.example/b?c%5Cd",
    "http://[::1]:81/, http://[::1]:81/",
  })
  void addressIsWrittenAsServersWantIt(String link, String address) throws URISyntaxException {
    assertThat(WebAddress.parse(link).uri()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http:a.example",
        "http://127.1/",
        "https:///path",
        "http://?",
        "http://a_b.example/",
        "http://a.example:0/",
        "http://a.example:65536/",
        "http://a.example:123456/",
        "http://a.example:x/",
        "http://a%2Fb.example/",
        "http://a%00.example/",
        "http://[fe80::1%25eth0]/",
        "http://[::1",
        "http://a b/",
        "http://-/"
      })
  void whatNoServerCanBeAskedForIsRefused(String link) {
    assertThatExceptionOfType(URISyntaxException.class).isThrownBy(() -> WebAddress.parse(link));
  }

  @Test
  void veryLongAddressIsRefused() {
    assertThatExceptionOfType(URISyntaxException.class)
        .isThrownBy(() -> WebAddress.parse("https://a.example/" + "%41".repeat(700)));
  }

  @Test
  void fragmentAndUserStandApart() throws URISyntaxException {
    WebAddress address = WebAddress.parse("https://me:secret@a.example/b#Part 2");

    assertThat(address.uri()).hasToString("https://a.example/b");
    assertThat(address.fragment()).isEqualTo("Part%202");
    assertThat(address.hasUser()).isTrue();
  }

  @Test
  void hostStandsBehindTheLastAt() throws URISyntaxException {
    assertThat(WebAddress.parse("https://good.example@127.0.0.1/").host()).isEqualTo("127.0.0.1");
    assertThat(WebAddress.parse("https://a@b@c.example/").host()).isEqualTo("c.example");
    assertThat(WebAddress.parse("https://good.example\\@127.0.0.1/").host())
        .isEqualTo("good.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/x, https://b.example/x",
    "//b.example/x, https://b.example/x",
    "/x?y, https://a.example:8443/x?y",
    "x, https://a.example:8443/d/x",
    "../x#y, https://a.example:8443/x#y",
    "?z=2, https://a.example:8443/d/e?z=2",
    "#y, https://a.example:8443/d/e#y",
    "/\u00C3\u00A4, https://a.example:8443/%C3%A4",
    "\\x, https://a.example:8443/x",
  })
  void redirectIsReadFromWhereItWasSent(String location, String address) throws URISyntaxException {
    WebAddress from = WebAddress.parse("https://a.example:8443/d/e?f=1");

    assertThat(from.resolve(location).text()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "file:///etc/passwd", "mailto:me@a.example", "http://", "a b:c"})
  void redirectThatDoesNotLeadToTheWebIsRefused(String location) throws URISyntaxException {
    WebAddress from = WebAddress.parse("https://a.example/");

    assertThatExceptionOfType(URISyntaxException.class).isThrownBy(() -> from.resolve(location));
  }

  @Test
  void onlyHttpIsTheWeb() {
    assertThat(WebAddress.isWeb("https://a.example")).isTrue();
    assertThat(WebAddress.isWeb(" HTTP:a")).isTrue();
    assertThat(WebAddress.isWeb("mailto:http:")).isFalse();
    assertThat(WebAddress.isWeb("../http://a")).isFalse();
    assertThat(WebAddress.isWeb("ftp://a.example")).isFalse();
  }
}
