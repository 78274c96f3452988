package dev.waymark.page;

import dev.waymark.model.Route;
import dev.waymark.model.TimeSpan;
import dev.waymark.page.view.DateView;
import dev.waymark.page.view.DurationView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.PictureView;
import dev.waymark.page.view.SafetyItemView;
import dev.waymark.page.view.VideoView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The smallest parts of samples, in the language of their page. Every link leads home. */
final class SampleTexts {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private final PageContext context;

  SampleTexts(PageContext context) {
    this.context = context;
  }

  String say(String key) {
    return context.localizer().message(key, List.of()).orElse(key);
  }

  String title() {
    return say("styleguide.sample.title");
  }

  String name() {
    return say("styleguide.sample.name");
  }

  String sentence() {
    return say("styleguide.sample.sentence");
  }

  /** Return a word that fits no narrow column. */
  String longWord() {
    return say("styleguide.sample.long");
  }

  Html html() {
    return html(sentence());
  }

  Html html(String text) {
    return new Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  List<SafetyItemView> items() {
    return List.of(new SafetyItemView(html(), html()), new SafetyItemView(html(longWord()), null));
  }

  String home() {
    return href(context.site().config().home(context.readers().tag()));
  }

  String href(Route route) {
    return context.links().href(route);
  }

  LinkView link(String label, boolean current) {
    return new LinkView(label, home(), current);
  }

  DateView day() {
    return context.date(DAY);
  }

  DurationView minutes(int least, int most, boolean atLeast) {
    Duration longest = Duration.ofMinutes(most);
    TimeSpan time = new TimeSpan(Duration.ofMinutes(least).toSeconds(), longest.toSeconds());
    return new DurationView(longest.toString(), context.localizer().duration(time), atLeast);
  }

  PictureView picture() {
    return new PictureView(
        href(SampleFiles.PICTURE.route()),
        null,
        List.of(),
        href(SampleFiles.PICTURE.route()),
        title(),
        sentence(),
        SampleFiles.WIDTH,
        SampleFiles.HEIGHT);
  }

  VideoView video() {
    return new VideoView(
        href(SampleFiles.VIDEO.route()),
        href(SampleFiles.CAPTIONS.route()),
        home(),
        href(SampleFiles.PICTURE.route()));
  }
}
