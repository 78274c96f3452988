package dev.waymark.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.SourcePath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SvgCleanerTest {
  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
  private static final String END = "</svg>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0' fill='url(#a)' style=\"stroke: url('#b')\"/>",
        "<use href='#a'/><use xlink:href=' #a '/>",
        "<image href='data:image/png;base64,iVBORw0KGgo='/>",
        "<style>.a { fill: red } /* url(https://a.example) */</style>",
        "<style><![CDATA[.a > .b { fill: red }]]></style>",
        "<animate attributeName='opacity' values='0;1' dur='2s'/>",
        "<title>Scripts: on, javascript</title><desc>ÄÖ &amp; &lt;</desc><!-- a -->",
        "<a href='#part'><text>Part</text></a>",
        "<g inkscape:label='a' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'/>",
      })
  void harmlessPictureStaysAsItIs(String inside) {
    byte[] bytes = (START + inside + END).getBytes(UTF_8);
    CleanPicture clean = clean(bytes);
    assertThat(clean.problems()).isEmpty();
    assertThat(clean.bytes()).isSameAs(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script><g/> | <g/>",
        "<SCRIPT/><x:script xmlns:x='http://www.w3.org/2000/svg'/><g/> | <g/>",
        "<script xmlns='any'><g><script/></g></script><g/> | <g/>",
        "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>a</b></foreignObject><g/> | <g/>",
        "<h:p xmlns:h='http://www.w3.org/1999/xhtml' h:onclick='a'/><g/> | <g/>",
        "<g onload='a()' ONCLICK='b()' id='g'/> | <g id=\"g\"/>",
        "<a href='javascript:a()'><text>t</text></a> | <a><text>t</text></a>",
        "<a xlink:href=' java&#9;script:a()'/> | <a/>",
        "<a href='https://a.example/'/><a href='//a.example'/><a href='b.svg'/> | <a/><a/><a/>",
        "<use href='data:image/svg+xml,&lt;svg/>'/> | <use/>",
        "<g xml:base='https://a.example/'/> | <g/>",
        "<set attributeName='href' to='javascript:a()'/><g/> | <g/>",
        "<animate attributeName=' xlink:href ' values='a'/><set attributeName='onload'/><g/> | <g/>",
        "<g fill='url(https://a.example/a)'/> | <g fill=\"none\"/>",
        "<g style='fill: red; filter: url(\"//a.example\")'/> | <g style=\"fill: red; filter: none\"/>",
        "<g style='fill: u\\72l(//a.example)'/> | <g style=\"\"/>",
        "<g style='fill: url(/**///a.example)'/> | <g style=\"fill: none\"/>",
        "<style>@import url(//a.example);.a{fill:red}</style> | <style>.a{fill:red}</style>",
        "<style>@\\69mport '//a.example';</style> | <style/>",
        "<style>a{background: image-set('//a.example' 1x)}</style> | <style/>",
        "<style>a<script/>b</style> | <style>ab</style>",
        "<?xml-stylesheet href='a.css'?><g/> | <g/>",
      })
  void whatActsOrLoadsIsTakenOut(String inside, String expected) {
    CleanPicture clean = clean((START + inside + END).getBytes(UTF_8));
    assertThat(new String(clean.bytes(), UTF_8)).isEqualTo(START + expected + END + "\n");
    assertThat(clean.problems())
        .isNotEmpty()
        .extracting(Diagnostic::code)
        .containsOnly("unsafe-svg");
    assertThat(clean(clean.bytes()).problems()).isEmpty();
  }

  @Test
  void theRestIsWrittenAsItWas() {
    String rest =
        "<!-- a --><g a=\"1 &lt; 2 &quot;&#10;'\" xlink:title=\"b\"><text> ä &amp; ö </text></g>";
    byte[] clean = clean((START + rest + "<script/>" + END).getBytes(UTF_8)).bytes();
    assertThat(new String(clean, UTF_8)).isEqualTo(START + rest + END + "\n");
  }

  @Test
  void findingsNameTheLine() {
    String text = START + "\n<g/>\n<script>\n\n</script>\n<g\nonclick='a'/>" + END;
    assertThat(clean(text.getBytes(UTF_8)).problems())
        .extracting(Diagnostic::span)
        .containsExactly(new Span("guides/a.svg", 3, 1, 7), new Span("guides/a.svg", 7, 1, 7));
  }

  @Test
  @Timeout(10)
  void entitiesAreNeitherReadNorPublished() {
    String bomb =
        """
        <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c SYSTEM "file:///etc/passwd"> %d;]>
        """;
    CleanPicture clean = clean((bomb + START + "<text>x&b;&c;y</text>" + END).getBytes(UTF_8));
    assertThat(new String(clean.bytes(), UTF_8)).isEqualTo(START + "<text>xy</text></svg>\n");
    assertThat(clean.problems()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no XML",
        "<svg",
        "<svg><g></svg>",
        "<svg a='1' a='2'/>",
        "<html/>",
        "\0",
        "<svg>&undeclared;</svg",
        "<svg x:a='1'/>",
        "<svg/><svg/>"
      })
  void whatIsNoSvgIsFound(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(clean(bytes).problems()).extracting(Diagnostic::code).contains("broken-picture");
    assertThat(clean(bytes).bytes()).isSameAs(bytes);
  }

  @Test
  void findingsOfOnePictureAreLimited() {
    assertThat(clean((START + "<script/>\n".repeat(5000) + END).getBytes(UTF_8)).problems())
        .hasSize(20);
  }

  @Test
  void deepPicturesAreRead() {
    String deep = "<g>".repeat(50_000) + "<script/>" + "</g>".repeat(50_000);
    assertThat(clean((START + deep + END).getBytes(UTF_8)).problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "IBM037", "windows-1252"})
  void encodingsOfOneReadingAreKept(String encoding) {
    String text = "<?xml version='1.0' encoding='" + encoding + "'?>" + START + "ä" + END;
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    byte[] clean = clean(bytes).bytes();
    assertThat(new String(clean, encoding.equals("UTF-16") ? StandardCharsets.UTF_16 : UTF_8))
        .endsWith(encoding.equals("UTF-16") ? "ä</svg>" : START + "ä</svg>\n");
  }

  private static CleanPicture clean(byte[] bytes) {
    return SvgCleaner.clean(new SourcePath("guides/a.svg"), bytes);
  }
}
