package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class LinkCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new LinkChecker(),
              "a/index.html",
              """
              <meta property="og:image" content="https://x.example/media/p%20q.svg">
              <meta http-equiv="refresh" content="0; url=../b.html">
              <p id="here"><a href="#here">1</a> <a href="../">2</a> <a href="../#top">3</a>
              <a href="https://other.example/none">4</a> <a href="mailto:?subject=x">5</a>
              <a href="../b.txt#page=2">6</a> <a href="/a/?q=1#here">7</a> <a href="#">8</a>
              <img src="../media/p%20q.svg#part" srcset="../b.html 1x, /b.txt 2x">
              """)
          .with("index.html", "<p id=top>")
          .with("b.html", "<p>")
          .with("b.txt", "")
          .with("media/p q.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='part'/></svg>");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void missingFileIsFound() {
    GOOD.but("href=\"../\"", "href=\"../c/\"").isBad("no file for ../c/");
    GOOD.but("href=\"../\"", "href=\"../a\"").isBad("no file for ../a");
    GOOD.but("src=\"../media/p%20q.svg#part\"", "src=\"P.svg\"").isBad("no file for P.svg");
    GOOD.but("/b.txt 2x", "/c.txt 2x").isBad("no file for /c.txt");
    GOOD.but("url=../b.html", "url=../c.html").isBad("no file for ../c.html");
    GOOD.but("https://x.example/media/", "https://x.example/").isBad("no file for https://x.ex");
    GOOD.but("mailto:?subject=x", "a b").isBad("not an address: a b");
  }

  @Test
  void missingIdIsFound() {
    GOOD.but("id=\"here\"", "id=\"there\"").isBadAtLeast("no id in a/index.html for #here");
    GOOD.but("index.html", "top", "bottom").isBad("no id in index.html for ../#top");
    GOOD.but("media/p q.svg", "'part'", "'all'").isBad("no id in media/p q.svg");
  }

  @Test
  void addressForOthersIsAbsolute() {
    GOOD.but("\"https://x.example/media/", "\"../media/").isBad("not absolute");
  }
}
