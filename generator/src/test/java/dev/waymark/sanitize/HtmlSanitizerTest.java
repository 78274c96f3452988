package dev.waymark.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitizerTest {
  private final HtmlSanitizer sanitizer = new HtmlSanitizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a <b>b</b> &amp; &lt;c&gt; ü</p>",
        "<h2 id=\"x\">x</h2>\n<ol start=\"3\">\n<li>y</li>\n</ol>\n",
        "<div class=\"table-scroll\" role=\"group\" aria-label=\"x\" tabindex=\"0\"><table><thead>"
            + "<tr><th scope=\"col\" class=\"align-right\">a</th></tr></thead></table></div>",
        "<a href=\"../x.md#y\">x</a><a href=\"#y\">x</a><a href=\"tel:+44\">x</a>",
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"x\"><p>x</p></section>",
        "<pre tabindex=\"0\"><code class=\"language-js\">\n x\n</code></pre>",
        "<details open><summary>x</summary><p>y</p></details>",
        "<img src=\"x.svg\" alt=\"\">"
      })
  void harmlessHtmlStaysAsItIs(String html) {
    assertThat(sanitizer.apply(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p onclick=x style=y data-z=1>a</p> | <p>a</p>",
        "a<script>b</script><style>c</style> | a",
        "<a href='JAVA&Tab;SCRIPT:x'>a</a> | <a>a</a>",
        "<a href='ftp://x' target=_blank>a</a> | <a>a</a>",
        "<img src='data:x' srcset='y'> | <img>",
        "<svg><p>a</p></svg> | <p>a</p>",
        "<iframe src=x></iframe><object></object>a | a",
        "<form><input name=x><button>a</button></form> | a",
        "<p>a | <p>a</p>",
        "a</div></li>b | ab",
        "<!-- a -->b | b"
      })
  void theRestGoes(String html, String expected) {
    assertThat(sanitizer.apply(html)).isEqualTo(expected);
  }

  @Test
  void onlyCheckboxesThatCannotBeUsedAreLeftOfForms() {
    assertThat(sanitizer.apply("<input type=checkbox checked><input type=text value=x>"))
        .isEqualTo("<input checked disabled type=\"checkbox\">");
  }
}
