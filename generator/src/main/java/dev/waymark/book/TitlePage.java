package dev.waymark.book;

import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Located;
import dev.waymark.model.RichText;
import java.util.Optional;

/** The first page: what the book is, how old it is, and whom to call where a life is in danger. */
final class TitlePage {
  static final String FILE = "title.xhtml";

  private final BookLinks links;
  private final BookTexts texts;
  private final HtmlText html = new HtmlText();

  TitlePage(BookLinks links) {
    this.links = links;
    this.texts = links.texts();
  }

  String write() {
    html.start("section", "epub:type", "titlepage").text("h1", texts.title());
    texts.summary().ifPresent(summary -> html.text("p", summary, "class", "lead"));
    String day = texts.localizer().date(texts.site().date());
    html.text("p", texts.say("book.made", day));
    html.html("p", old(), "class", "notice");
    emergency();
    RichText disclaimer = texts.config().disclaimer();
    if (disclaimer != null) {
      html.text("h2", texts.say("disclaimer.heading"));
      html.html("p", links.html(disclaimer));
    }
    html.start("dl", "class", "facts");
    fact("book.language", texts.language().name());
    Optional.ofNullable(texts.config().license())
        .map(Located::value)
        .ifPresent(license -> fact("dates.license", license));
    html.end().end();
    return texts.page(texts.title(), html.toString());
  }

  /** A file stays as it is while safety advice changes. */
  private String old() {
    return texts
        .address()
        .map(
            address -> {
              String link = new HtmlText().text("a", address, "href", address).toString().strip();
              String mark = "\uFFFC"; // a place that no message has
              return HtmlText.escape(texts.say("book.old.newest", mark)).replace(mark, link);
            })
        .orElseGet(() -> HtmlText.escape(texts.say("book.old")));
  }

  private void emergency() {
    if (texts.config().emergency().isEmpty()) {
      return;
    }
    html.text("h2", texts.say("book.emergency")).start("ul");
    for (EmergencyNumber entry : texts.config().emergency()) {
      String number = texts.isolate(entry.number().value());
      html.text("li", texts.say("emergency.number", number, entry.region()));
    }
    html.end();
  }

  private void fact(String key, String value) {
    html.start("div").text("dt", texts.say(key)).text("dd", value).end();
  }
}
