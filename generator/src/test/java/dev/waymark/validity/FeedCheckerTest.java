package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class FeedCheckerTest {
  private static final String ENTRY =
      """
      <entry><id>tag:x.example,2026:a</id><title type="text">A</title>
      <updated>2026-01-02T00:00:00Z</updated><published>2026-01-01T00:00:00Z</published>
      <link href="https://x.example/a/"/>
      <summary type="html">&lt;a href="https://x.example/a/#wm-safety"&gt;Safety&lt;/a&gt;</summary>
      </entry>
      """;
  private static final Sample GOOD =
      Sample.of(
              new FeedChecker(),
              "feed.xml",
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <id>https://x.example/</id><title>X</title><updated>2026-01-02T00:00:00Z</updated>
              <author><name>Ann</name></author>
              <link rel="self" href="https://x.example/feed.xml"/>
              <link rel="alternate" type="text/html" href="https://x.example/"/>
              """
                  + ENTRY
                  + "</feed>")
          .with("index.html", "")
          .with("a/index.html", "")
          .with("b/index.html", "");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
    GOOD.but("</feed>", ENTRY.replace("26:a", "26:b").replace("/a/", "/b/") + "</feed>").isGood();
  }

  @Test
  void xmlIsWellFormedAndHasNoEntities() {
    GOOD.but("</feed>", "").isBad("is not well-formed");
    GOOD.but("<feed ", "<!DOCTYPE feed [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><feed ")
        .isBad("DOCTYPE");
    GOOD.but("2005/Atom", "2005/atom").isBad("not the root of Atom");
    GOOD.but(" xml:lang=\"en\"", "").isBad("no xml:lang");
  }

  @Test
  void requiredElementsStandOnce() {
    GOOD.but("<title>X</title>", "").isBad("feed: not exactly one title");
    GOOD.but("<title>X</title>", "<title>X</title><title>Y</title>").isBad("exactly one title");
    GOOD.but("<title type=\"text\">A</title>", "")
        .isBad("entry tag:x.example,2026:a: not exactly one");
    GOOD.but("<author><name>Ann</name></author>", "").isBad("no author");
    GOOD.but("<name>Ann</name>", "<email>a@x.example</email>").isBad("author without a name");
    GOOD.but("</entry>", "<summary>#</summary></entry>").isBad("more than one summary");
  }

  @Test
  void idsAreAbsoluteAndUnique() {
    GOOD.but("<id>tag:x.example,2026:a</id>", "<id>a</id>").isBad("no absolute IRI");
    GOOD.but("</feed>", ENTRY.replace("/a/", "/b/") + "</feed>").isBad("id twice");
    GOOD.but("</feed>", ENTRY.replace("26:a", "26:b") + "</feed>").isBad("page twice");
  }

  @Test
  void datesAreOfRfc3339AndInOrder() {
    GOOD.but("2026-01-01T00:00:00Z", "2026-01-01").isBad("no date of RFC 3339");
    GOOD.but("<title>X</title><updated>2026-01-02", "<title>X</title><updated>2026-01-01")
        .isBad("updated after the feed");
  }

  @Test
  void linksAreAbsoluteAndLeadToPages() {
    GOOD.but("https://x.example/feed.xml", "feed.xml").isBad("rel=self");
    GOOD.but("https://x.example/feed.xml", "https://x.example/a/").isBad("rel=self");
    GOOD.but("type=\"text/html\" href=\"https://x.example/\"", "href=\"/\"")
        .isBad("feed: not the abs");
    GOOD.but("<link href=\"https://x.example/a/\"/>", "").isBad("no rel=alternate");
    GOOD.but("<link href=\"https://x.example/a/\"/>", "<link href=\"https://x.example/c/\"/>")
        .isBad("not the absolute address");
    GOOD.but("<link href=", "<link href=\"https://x.example/b/\"/><link href=")
        .isBad("two rel=alt");
  }

  @Test
  void textsAreOfTheirType() {
    GOOD.but("type=\"html\"", "type=\"text/html\"").isBad("summary is not of its type");
    GOOD.but("type=\"html\"", "type=\"xhtml\"").isBad("summary is not of its type");
    GOOD.but("type=\"text\">A", "type=\"text\"><b>A</b>").isBad("title is not of its type");
    GOOD.but(
            "<summary type=\"html\">",
            "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">A</div></content>"
                + "<summary type=\"html\">")
        .isGood();
  }

  @Test
  void everyEntryLeadsToSafety() {
    GOOD.but("#wm-safety", "#safety").isBad("no way to #wm-safety");
    GOOD.but("#wm-safety", "")
        .but("</entry>", "<link rel=\"related\" href=\"https://x.example/a/#wm-safety\"/></entry>")
        .isGood();
    GOOD.but("<title type=\"text\">A", "<title type=\"text\">#wm-safety")
        .but("/a/#wm-safety", "/a/")
        .isBad("no way to #wm-safety");
  }
}
