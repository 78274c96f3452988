package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class FoundAddressesIT {
  @Test
  void pageHasManyKindsOfAddresses() throws IOException {
    String html =
        """
        <!DOCTYPE html><html lang="en"><head><title>T</title>
        <meta http-equiv="refresh" content="0; url=moved/">
        <meta property="og:image" content="https://guides.example/og.png">
        <link rel="alternate" hreflang="bn" href="https://guides.example/bn/">
        <script type="application/ld+json">{"url":"https://guides.example/ld/"}</script></head>
        <body data-index="search.json" data-step="3"><a href="a/">A</a>
        <img src="1.png" srcset="2.png 1x, 3.png 2x"><video poster="4.png"></video>
        <form action="find/"></form></body></html>
        """;
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    HtmlPage page = HtmlPage.read(new ByteArrayInputStream(bytes), Path.of("x.html"), "x.html");
    assertThat(FoundAddresses.in(page))
        .containsExactlyInAnyOrder(
            "moved/",
            "https://guides.example/og.png",
            "https://guides.example/bn/",
            "https://guides.example/ld/",
            "search.json",
            "a/",
            "1.png",
            "2.png",
            "3.png",
            "4.png",
            "find/");
  }

  @Test
  void otherFormatsHaveThemToo() {
    assertThat(FoundAddresses.in("a.css", "a{background:url('b.svg')} b{c:url(d.png)}"))
        .containsExactly("b.svg", "d.png");
    assertThat(FoundAddresses.in("index.md", "[a](b/) ![](<c.svg>)"))
        .containsExactly("b/", "c.svg");
    assertThat(
            FoundAddresses.in("a.webmanifest", "{\"start_url\":\".\",\"icons\":[{\"src\":\"i\"}]}"))
        .containsExactly(".", "i");
    assertThat(
            FoundAddresses.in(
                "feed.xml",
                "<link href='https://guides.example/a/'/><p>&lt;a href=&quot;https://guides.example/b/#c&quot;"
                    + "&gt;https://other.example/"))
        .containsExactly("https://guides.example/a/", "https://guides.example/b/#c");
    assertThat(FoundAddresses.in("robots.txt", "Sitemap: https://guides.example/s.xml\n"))
        .containsExactly("https://guides.example/s.xml");
    assertThat(FoundAddresses.in("a.png", "https://guides.example/")).isEmpty();
  }
}
