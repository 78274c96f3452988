package dev.waymark.book;

import dev.waymark.model.Author;
import dev.waymark.model.Dates;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Review;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How old a guide is and who checked it, told where it begins: old advice can do harm. */
final class ChapterDates {
  private final BookTexts texts;
  private final SiteGuide placed;
  private final Guide guide;

  ChapterDates(BookTexts texts, SiteGuide placed) {
    this.texts = texts;
    this.placed = placed;
    this.guide = placed.guide();
  }

  void write(HtmlText html) {
    notices(html);
    Dates dates = guide.document().dates();
    html.start("dl", "class", "facts dates");
    guide.authors().stream()
        .map(Author::name)
        .map(Located::value)
        .reduce((a, b) -> texts.say("list.next", a, b))
        .ifPresent(authors -> fact(html, "dates.authors", authors));
    day(html, "dates.published", value(dates.published()));
    day(html, "dates.updated", texts.site().updated(guide.document()));
    review(html, guide.review());
    day(html, "dates.expires", value(dates.expires()));
    Located<String> license = guide.license();
    if (license != null) {
      fact(html, "dates.license", license.value());
    }
    html.end();
  }

  private void notices(HtmlText html) {
    Version version = texts.site().versions(guide.document()).get(placed.language());
    if (version != null && version.isUnreviewed()) {
      html.text("p", texts.say("translation.unreviewed"), "class", "notice");
    }
    LocalDate due = guide.review() == null ? null : value(guide.review().next());
    if (due != null && due.isBefore(texts.site().date())) {
      html.text(
          "p",
          texts.say("review.overdue.heading")
              + " "
              + texts.say("review.overdue.since", texts.localizer().date(due)),
          "class",
          "notice");
    }
  }

  private void review(HtmlText html, @Nullable Review review) {
    if (review != null) {
      day(html, "dates.reviewed", value(review.last()));
      String by = review.by().value();
      Located<String> role = review.role();
      fact(html, "dates.reviewer", role == null ? by : texts.say("list.next", by, role.value()));
      day(html, "dates.next-review", value(review.next()));
    }
  }

  private void day(HtmlText html, String key, @Nullable LocalDate day) {
    if (day != null) {
      fact(html, key, texts.localizer().date(day));
    }
  }

  private void fact(HtmlText html, String key, String value) {
    html.start("div").text("dt", texts.say(key)).text("dd", value).end();
  }

  private static @Nullable LocalDate value(@Nullable Located<LocalDate> day) {
    return day == null ? null : day.value();
  }
}
