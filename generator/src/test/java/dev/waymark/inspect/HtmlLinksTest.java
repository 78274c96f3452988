package dev.waymark.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlLinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=\"description\" content=\"http headers explained\">",
        "<meta name=\"description\" content=\"0; url=nowhere/\">",
        "<meta property=\"og:title\" content=\"https://g.example/ and what is there\">",
        "<a content=\"https://g.example/\">x</a>",
      })
  void whatAPageSaysOfItselfIsText(String html) {
    assertThat(HtmlLinks.scan(html).links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"a/\">x</a> | a/",
        "<a href='a/\"b'>x</a> | a/\"b",
        "<a href=a/b>x</a> | a/b",
        "<a class=x href=a/ id=y>x</a> | a/",
        "<a href = \"a/\" >x</a> | a/",
        "<A HREF=\"a/\">x</A> | a/",
        "<a title=\"a > b\" href=\"c/\">x</a> | c/",
        "<a title='href=\"no\"' href=yes>x</a> | yes",
        "<a hidden href=\"a/\">x</a> | a/",
        "<img src=\"p.svg\" alt=\"\"/> | p.svg",
        "<video src=\"v.mp4\" poster='p.jpg'></video> | v.mp4 p.jpg",
        "<img srcset=\"a.png 1x, b.png 2x\"> | a.png b.png",
        "<img srcset=\"a.png, b.png 2x,c.png 3x\" src=d.png> | a.png b.png c.png d.png",
        "<img srcset=\"data:image/png;base64,AA== 1x, b.png 2x\"> | data:image/png;base64,AA== b.png",
        "<meta http-equiv=\"refresh\" content=\"0; url=../a/\"> | ../a/",
        "<meta http-equiv=\"refresh\" content=\"0;URL='../a/'\"> | ../a/",
        "<meta http-equiv=refresh content=\" 5 ; Url = ../a/ \"> | ../a/",
        "<meta property=\"og:image\" content=\"https://g.example/a.png\"> | https://g.example/a.png",
        "<a href=\"a&amp;b&#39;&quot;&lt;&gt;\">x</a> | a&b'\"<>",
        "<a href=\"a&amp;lt;b\">x</a> | a&lt;b",
        "<a href=\"&#109;ailto:x&#x40;y.example\">x</a> | mailto:x@y.example",
        "<img srcset=\"a,b.png 2x\"> | a,b.png",
        "<a href=\"?a=1&b=2\">x</a> | ?a=1&b=2",
      })
  void linksAreReadAsABrowserReadsThem(String html, String links) {
    assertThat(String.join(" ", HtmlLinks.scan(html).links())).isEqualTo(links);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <a href=\"no\"> -->",
        "<!-- > <a href='no'>",
        "<script>var x = '<a href=\"no\">';</script>",
        "<SCRIPT>'<a href=\"no\">'</script >",
        "<script>'<a href=\"no\">'</SCRIPT>",
        "<style>a::after { content: '<a href=no>' }</style>",
        "<a data-href=\"no\" xhref='no'>x</a>",
        "&lt;a href=\"no\">",
        "a < b href=\"no\"",
        "</a href=\"no\">",
        "<meta name=\"description\" content=\"5; go to url\">",
        "<a href",
        "<a href=",
        "<",
        "<!--",
        "",
      })
  void whatIsNoLinkIsNone(String html) {
    assertThat(HtmlLinks.scan(html).links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- x --><a href=\"yes\">",
        "<!--><a href=yes>",
        "<script>'</style>'</script><a href=\"yes\">",
        "<SCRIPT>x</SCRIPT><a href=yes>",
        "<script src=yes></script>",
        "<p>1 < 2<a href=\"yes\">",
        "<a\nhref =\n\"yes\"\n>x</a>",
      })
  void readingGoesOnBehindOtherText(String html) {
    assertThat(HtmlLinks.scan(html).links()).containsExactly("yes");
  }

  @Test
  void idsAreKeptInOrder() {
    assertThat(HtmlLinks.scan("<p id=b><p id='a&amp;b'><!-- <p id=c> --><p data-id=d>").ids())
        .containsExactly("b", "a&b");
  }

  @Test
  void xmlHasLinksOfItsOwn() {
    assertThat(
            HtmlLinks.ofXml(
                """
                <link rel="self" href="https://g.example/feed.xml"/>
                <loc>https://g.example/a&amp;b/</loc>
                <Image type="image/svg+xml">https://g.example/i.svg</Image>
                <Url template="https://g.example/search/?q={searchTerms}"/>
                <id>https://g.example/no/</id>
                """))
        .containsExactly(
            "https://g.example/feed.xml",
            "https://g.example/a&b/",
            "https://g.example/i.svg",
            "https://g.example/search/");
  }
}
