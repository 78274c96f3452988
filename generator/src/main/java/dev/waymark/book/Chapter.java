package dev.waymark.book;

import dev.waymark.model.Document;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Picture;
import dev.waymark.model.Reference;
import dev.waymark.model.RichText;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.TimeSum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide as a chapter, in the order of its page: safety before everything there is to do. */
final class Chapter {
  private final BookLinks links;
  private final BookTexts texts;
  private final SiteGuide placed;
  private final Guide guide;
  private final HtmlText html = new HtmlText();

  Chapter(BookLinks links, SiteGuide placed) {
    this.links = links;
    this.texts = links.texts();
    this.placed = placed;
    this.guide = placed.guide();
  }

  String write() {
    Document document = guide.document();
    html.start("article").start("header").text("h1", document.title().value());
    if (document.summary() != null) {
      html.text("p", document.summary().value(), "class", "lead");
    }
    new ChapterDates(texts, placed).write(html);
    html.end();
    picture(guide.image());
    glance();
    new ChapterSafety(links, guide).write(html);
    before();
    equipment();
    new ChapterSteps(links, guide).write(html);
    afterCare();
    body(document);
    references();
    disclaimer();
    html.end();
    return texts.page(document.title().value(), html.toString());
  }

  private void picture(@Nullable Picture picture) {
    if (picture != null) {
      html.raw(links.figure(guide.document().source(), picture));
    }
  }

  private void glance() {
    html.start("section").text("h2", texts.say("glance.heading")).start("dl", "class", "facts");
    TimeSum time = guide.time();
    if (time != null) {
      String span = texts.localizer().duration(time.span());
      fact("glance.time", time.complete() ? span : texts.say("time.at-least", span));
    }
    int steps = guide.steps().size();
    fact(
        "glance.steps",
        guide.phased()
            ? texts.say("glance.steps.phased", steps, guide.phases().size())
            : texts.say("glance.steps.flat", steps));
    word("difficulty", guide.difficulty());
    word("audience", guide.audience());
    word("position", guide.position());
    html.end().end();
  }

  private void word(String field, @Nullable Located<? extends Enum<?>> value) {
    if (value != null) {
      fact("glance." + field, texts.say(field + "." + BookTexts.token(value.value())));
    }
  }

  private void fact(String key, String value) {
    html.start("div").text("dt", texts.say(key)).text("dd", value).end();
  }

  private void before() {
    if (!guide.prerequisites().isEmpty()) {
      html.start("section").text("h2", texts.say("guide.prerequisites")).start("ul");
      guide.prerequisites().forEach(this::guideLink);
      html.end().end();
    }
  }

  private void guideLink(Located<String> reference) {
    links
        .title(guide.document().source(), reference.value())
        .ifPresent(
            title -> {
              String href = links.href(guide.document().source(), reference.value());
              html.start("li").text("a", title, "href", href).end();
            });
  }

  private void equipment() {
    if (guide.tools().isEmpty() && guide.supplies().isEmpty()) {
      return;
    }
    html.start("section").text("h2", texts.say("equipment.heading"));
    equipment("equipment.tools", guide.tools());
    equipment("equipment.supplies", guide.supplies());
    html.end();
  }

  private void equipment(String heading, List<Equipment> items) {
    if (items.isEmpty()) {
      return;
    }
    html.text("h3", texts.say(heading)).start("ul");
    for (Equipment item : items) {
      String name = item.name().value();
      String quantity = item.quantity();
      String shown = quantity == null ? name : texts.say("equipment.quantity", name, quantity);
      String optional = item.optional() ? " " + texts.say("equipment.optional") : "";
      String note = item.note() == null ? "" : " – " + item.note();
      html.text("li", shown + optional + note);
    }
    html.end();
  }

  private void afterCare() {
    if (!guide.afterCare().isEmpty()) {
      html.start("section").text("h2", texts.say("after-care.heading")).start("ul");
      guide.afterCare().forEach(item -> html.html("li", links.html(item)));
      html.end().end();
    }
  }

  private void body(Document document) {
    String body = links.html(document.source(), document.body().segments()).strip();
    if (!body.isEmpty()) {
      html.start("section");
      if (!body.startsWith("<h2")) {
        html.text("h2", texts.say("background.heading"));
      }
      html.raw(body).end();
    }
  }

  private void references() {
    if (!guide.references().isEmpty()) {
      html.start("section").text("h2", texts.say("references.heading")).start("ul");
      guide.references().forEach(this::reference);
      html.end().end();
    }
  }

  private void reference(Reference reference) {
    html.start("li");
    String title = reference.title().value();
    if (reference.url() == null) {
      html.text("cite", title);
    } else {
      html.text("a", title, "href", reference.url().value());
    }
    if (reference.publisher() != null) {
      html.text("span", reference.publisher().value());
    }
    if (reference.accessed() != null) {
      String day = texts.localizer().date(reference.accessed().value());
      html.text("span", texts.say("references.accessed", day), "class", "soft");
    }
    html.end();
  }

  private void disclaimer() {
    RichText text = guide.disclaimer() == null ? texts.config().disclaimer() : guide.disclaimer();
    if (text != null) {
      html.start("section").text("h2", texts.say("disclaimer.heading"));
      html.html("p", links.html(text)).end();
    }
  }
}
