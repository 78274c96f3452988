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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** The smallest parts of samples, in the language of their page. Every link leads home. */
final class SampleTexts {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  /** It stands in the page, since a style guide publishes no file of its own. */
  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\">"
          + "<rect width=\"640\" height=\"480\" fill=\"#7d9a92\"/>"
          + "<path d=\"M0 480 230 170 370 360 470 250 640 480Z\" fill=\"#4f6f67\"/>"
          + "<circle cx=\"500\" cy=\"120\" r=\"52\" fill=\"#e9e1cf\"/></svg>";

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
    return new PictureView(drawing(), title(), sentence(), WIDTH, HEIGHT);
  }

  VideoView video() {
    return new VideoView("data:video/mp4,", "data:text/vtt,WEBVTT", home(), drawing());
  }

  private static String drawing() {
    byte[] svg = DRAWING.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }
}
