package dev.waymark.book;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.RichText;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.model.TimeSum;
import dev.waymark.model.Video;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do: one list for each phase, whose numbers go on. */
final class ChapterSteps {
  private final BookLinks links;
  private final BookTexts texts;
  private final Guide guide;
  private final SourcePath source;

  ChapterSteps(BookLinks links, Guide guide) {
    this.links = links;
    this.texts = links.texts();
    this.guide = guide;
    this.source = guide.document().source();
  }

  void write(HtmlText html) {
    html.start("section", "class", "steps").text("h2", texts.say("steps.heading"));
    video(html, guide.video(), guide.document().title().value());
    int start = 1;
    for (Phase phase : guide.phases()) {
      phase(html, phase, start);
      start += phase.steps().size();
    }
    html.end();
  }

  private void phase(HtmlText html, Phase phase, int start) {
    Located<String> title = phase.title();
    if (title != null) {
      html.text("h3", title.value(), "id", phase.id().value());
      TimeSum time = TimeSum.of(phase.steps());
      if (time != null) {
        String span = texts.localizer().duration(time.span());
        html.text("p", time.complete() ? span : texts.say("time.at-least", span));
      }
    }
    if (start == 1) {
      html.start("ol");
    } else {
      html.start("ol", "start", Integer.toString(start));
    }
    int number = start;
    for (Step step : phase.steps()) {
      step(html, step, number++, title == null ? "h3" : "h4");
    }
    html.end();
  }

  /** The warning stands before the action. */
  private void step(HtmlText html, Step step, int number, String heading) {
    html.start("li", "id", step.id().value());
    if (step.title() != null) {
      html.text(heading, step.title().value());
    }
    note(html, "step.warning", "warning", step.warning());
    html.html("p", links.html(step.action()));
    List<String> facts = facts(step);
    if (!facts.isEmpty()) {
      html.start("ul", "class", "step-facts");
      facts.forEach(fact -> html.text("li", fact));
      html.end();
    }
    note(html, "step.tip", "tip", step.tip());
    step.images().forEach(picture -> html.raw(links.figure(source, picture)));
    Located<String> title = step.title();
    video(html, step.video(), title == null ? texts.say("step.number", number) : title.value());
    html.end();
  }

  private void note(HtmlText html, String key, String kind, @Nullable RichText text) {
    if (text != null) {
      String word = "<strong>" + HtmlText.escape(texts.say(key)) + "</strong> ";
      html.html("p", word + links.html(text), "class", kind);
    }
  }

  private List<String> facts(Step step) {
    List<String> facts = new ArrayList<>();
    if (step.time() != null) {
      facts.add(fact("step.time", texts.localizer().duration(step.time().value())));
    }
    if (step.repeat() != null) {
      facts.add(fact("step.repeat", step.repeat().value()));
    }
    if (step.pressure() != null) {
      String word = BookTexts.token(step.pressure().value());
      facts.add(fact("step.pressure", texts.say("pressure." + word)));
    }
    step.tools().stream()
        .map(Located::value)
        .reduce((a, b) -> texts.say("list.next", a, b))
        .ifPresent(tools -> facts.add(fact("step.tools", tools)));
    return facts;
  }

  private String fact(String key, String value) {
    return texts.say(key) + ": " + value;
  }

  /** A book holds no videos, which would make it many times as large. */
  private void video(HtmlText html, @Nullable Video video, String of) {
    if (video != null) {
      String href = links.href(source, video.source().value());
      if (!href.isEmpty()) {
        html.start("p").text("a", texts.say("video.label", of), "href", href).end();
      }
      String transcript = links.href(source, video.transcript().value());
      if (!transcript.isEmpty()) {
        html.start("p").text("a", texts.say("video.transcript", of), "href", transcript).end();
      }
    }
  }
}
