package dev.waymark.book;

import java.util.List;

/** The table of contents, which is a page of the book too. */
final class Navigation {
  static final String FILE = "nav.xhtml";

  private final BookTexts texts;
  private final Chapters chapters;

  Navigation(BookTexts texts, Chapters chapters) {
    this.texts = texts;
    this.chapters = chapters;
  }

  String write() {
    String heading = texts.say("book.contents");
    HtmlText html = new HtmlText();
    html.start("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc").text("h1", heading);
    html.start("ol");
    List<String> files = chapters.files();
    entry(html, TitlePage.FILE, texts.say("book.about"));
    for (int i = 0; i < files.size(); i++) {
      entry(html, files.get(i), chapters.guides().get(i).guide().document().title().value());
    }
    html.end().end();
    html.start("nav", "epub:type", "landmarks", "hidden", "hidden").start("ol");
    html.start("li").text("a", heading, "epub:type", "toc", "href", "#toc").end();
    html.start("li")
        .text("a", texts.title(), "epub:type", "bodymatter", "href", files.get(0))
        .end();
    html.end().end();
    return texts.page(heading, html.toString());
  }

  private static void entry(HtmlText html, String file, String title) {
    html.start("li").text("a", title, "href", file).end();
  }
}
