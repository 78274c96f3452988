package dev.waymark.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

final class XmlWriterTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

  @Test
  void elementsStandOnLinesOfTheirOwn() {
    XmlWriter xml = new XmlWriter();
    xml.start("a", "x", "1", "y", "2").text("b", "text", "z", "3").start("c").empty("d").end();
    assertThat(xml.end().toString())
        .isEqualTo(
            HEAD
                + """
                <a x="1" y="2">
                  <b z="3">text</b>
                  <c>
                    <d/>
                  </c>
                </a>
                """);
  }

  @Test
  void textAndAttributesAreEscaped() {
    assertThat(new XmlWriter().text("a", "<b> & \"c\" ]]> 'd'", "x", "<&>\"").toString())
        .isEqualTo(
            HEAD + "<a x=\"&lt;&amp;&gt;&quot;\">&lt;b&gt; &amp; &quot;c&quot; ]]&gt; 'd'</a>\n");
  }

  @Test
  void whatNoDocumentMayHoldIsLeftOut() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x20; c++) {
      all.append((char) c);
    }
    all.append("\uD800x\uDC00\uFFFE\uFFFF\uFFFD\u0085\uD83D\uDE00\uDBFF\uDFFE");
    assertThat(new XmlWriter().text("a", all.toString()).toString())
        .isEqualTo(HEAD + "<a>\t\nx\uFFFD\u0085\uD83D\uDE00\uDBFF\uDFFE</a>\n");
  }

  @Test
  void anyTextComesBack() throws Exception {
    String text = "পা <&>\"' ]]> \uD83D\uDE00 \t\n x";
    XmlWriter xml = new XmlWriter().start("a").text("b", text).empty("c", "d", "<'\"&>").end();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml.toString())));
    assertThat(document.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(text);
    assertThat(document.getElementsByTagName("c").item(0).getAttributes().item(0).getNodeValue())
        .isEqualTo("<'\"&>");
  }

  @Test
  void elementThatIsNotEndedIsACallersMistake() {
    assertThatThrownBy(new XmlWriter().start("feed")::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not ended: [feed]");
  }
}
