package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RouteTest {
  private static final List<String> ROUTES =
      List.of(
          "",
          "about/",
          "guides/neck/",
          "guides/feet/arches/",
          "bn/",
          "bn/guides/neck/",
          "404.html",
          "media/circles-0123456789.svg",
          "assets/js/a.js",
          "guides/বাংলা/",
          "a b/c%d/e?f/g#h/",
          "a:b/",
          "a:b.svg",
          "x&y/'z'/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | ./ | index.html",
        "'' | guides/neck/ | guides/neck/ | guides/neck/index.html",
        "guides/neck/ | '' | ../../ | ../../index.html",
        "guides/neck/ | guides/neck/ | ./ | index.html",
        "guides/neck/ | guides/back/ | ../back/ | ../back/index.html",
        "guides/neck/ | guides/ | ../ | ../index.html",
        "guides/neck/ | media/a-1.svg | ../../media/a-1.svg | ../../media/a-1.svg",
        "404.html | guides/neck/ | guides/neck/ | guides/neck/index.html",
        "guides/neck/ | 404.html | ../../404.html | ../../404.html",
        "'' | a:b/ | ./a:b/ | ./a:b/index.html",
        "x/ | x/a:b.svg | ./a:b.svg | ./a:b.svg",
        "x/ | x/a b?c#d%/ | a%20b%3Fc%23d%25/ | a%20b%3Fc%23d%25/index.html",
        "'' | guides/পা/ | guides/%E0%A6%AA%E0%A6%BE/ | guides/%E0%A6%AA%E0%A6%BE/index.html",
      })
  void linkIsRelative(String from, String to, String pretty, String explicit) {
    assertThat(new Route(from).linkTo(new Route(to), LinkStyle.PRETTY)).isEqualTo(pretty);
    assertThat(new Route(from).linkTo(new Route(to), LinkStyle.EXPLICIT)).isEqualTo(explicit);
  }

  @Test
  void everyLinkLeadsWhereItShould() {
    for (LinkStyle style : LinkStyle.values()) {
      for (String from : ROUTES) {
        for (String to : ROUTES) {
          URI page = URI.create(new Route(from).under("https://host.example/sub/", style));
          String link = new Route(from).linkTo(new Route(to), style);
          String reached = page.resolve(link).getRawPath().substring("/sub/".length());
          String expected = style == LinkStyle.EXPLICIT ? new Route(to).file() : to;
          assertThat(URLDecoder.decode(reached.replace("+", "%2B"), StandardCharsets.UTF_8))
              .as(from + " -> " + to + " by " + link)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void rootIsReachedFromEverywhere() {
    assertThat(new Route("").toRoot()).isEmpty();
    assertThat(new Route("404.html").toRoot()).isEmpty();
    assertThat(new Route("guides/feet/arches/").toRoot()).isEqualTo("../../../");
    assertThat(new Route("media/a.svg").toRoot()).isEqualTo("../");
  }

  @Test
  void fileOfAPageIsItsIndex() {
    assertThat(new Route("").file()).isEqualTo("index.html");
    assertThat(new Route("a/b/").file()).isEqualTo("a/b/index.html");
    assertThat(new Route("404.html").file()).isEqualTo("404.html");
  }

  @Test
  void addressIsAbsolute() {
    assertThat(new Route("").under("https://host/x/", LinkStyle.PRETTY))
        .isEqualTo("https://host/x/");
    assertThat(new Route("").under("/", LinkStyle.EXPLICIT)).isEqualTo("/index.html");
    assertThat(new Route("a b/c/").under("https://host/", LinkStyle.PRETTY))
        .isEqualTo("https://host/a%20b/c/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "//host/x", "..", "../a", "a/../b", "a/..", "a/../../b/"})
  void routeStaysOnTheSite(String path) {
    assertThatThrownBy(() -> new Route(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/old/name/,old/name/",
    "old/name,old/name/",
    "/old.html,old.html",
    "old/index.htm,old/index.htm",
    "/a/./b//c/,a/b/c/",
    "a/../b/,b/",
    "/old.html/,old.html",
    "/old name/ü,old name/ü/",
    "/,''",
  })
  void oldAddressIsAPageOrAFile(String written, String path) {
    assertThat(Route.ofAlias(written)).isEqualTo(new Route(path));
  }
}
