package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import dev.waymark.model.Safety;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.Step;
import dev.waymark.model.TimeSpan;
import dev.waymark.model.TimeSum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide says what readers need, as short as they see it. */
final class GuideRules {
  private static final int LONGEST_TITLE = 65;
  private static final int LONGEST_SUMMARY = 160;
  private static final int LONGEST_STEP_TITLE = 60;

  /** Full stops of Latin, Devanagari and Bengali, Urdu, Chinese, Ethiopic and Armenian script. */
  private static final String FULL_STOPS = ".!?…।۔؟。！？።։";

  private static final String CLOSING = "\"')]»”’";

  private final Site site;
  private final List<Diagnostic> problems = new ArrayList<>();

  GuideRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    site.documents().stream().map(SitePage::document).forEach(this::checkDocument);
    site.guides().stream()
        .filter(guide -> !guide.isUntranslated())
        .map(SiteGuide::guide)
        .forEach(this::checkGuide);
    return List.copyOf(problems);
  }

  private void checkDocument(Document document) {
    checkLength(
        GuideRule.TITLE_TOO_LONG,
        document.title(),
        LONGEST_TITLE,
        "lists and search engines cut off what is longer: move details into the summary");
    Located<String> summary = document.summary();
    if (summary != null) {
      checkLength(
          GuideRule.SUMMARY_TOO_LONG,
          summary,
          LONGEST_SUMMARY,
          "lists and search engines cut off what is longer: keep what helps a reader choose");
      if (!isSentence(summary.value())) {
        report(
            GuideRule.SUMMARY_WITHOUT_FULL_STOP,
            summary.at(),
            "this summary does not end with a full stop",
            "write it as a sentence: screen readers pause at the full stop");
      }
    }
  }

  private void checkGuide(Guide guide) {
    for (Step step : guide.steps()) {
      Located<String> title = step.title();
      if (title != null) {
        checkLength(
            GuideRule.STEP_TITLE_TOO_LONG,
            title,
            LONGEST_STEP_TITLE,
            "name the step in a few words, and tell the rest in do:");
      }
    }
    checkSafety(guide);
    checkTime(guide);
    checkReview(guide.review());
    checkReferences(guide);
    if (guide.image() == null && guide.video() == null) {
      report(
          GuideRule.NO_IMAGE,
          guide.document().title().at(),
          "this guide has neither a picture nor a video",
          "add one: image: { src: …, alt: what it shows }");
    }
  }

  private void checkLength(Rule rule, Located<String> text, int longest, String hint) {
    int length = text.value().codePointCount(0, text.value().length());
    if (length > longest) {
      report(
          rule, text.at(), "this has " + length + " characters; " + longest + " are enough", hint);
    }
  }

  private static boolean isSentence(String text) {
    int end = text.length();
    while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > 0 && FULL_STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private void checkSafety(Guide guide) {
    Safety safety = guide.safety();
    List<String> empty = new ArrayList<>();
    if (safety.doNotIf().isEmpty()) {
      empty.add("doNotIf");
    }
    if (safety.avoidArea().isEmpty()) {
      empty.add("avoidArea");
    }
    if (safety.askFirst().isEmpty()) {
      empty.add("askFirst");
    }
    if (safety.stopIf().isEmpty()) {
      empty.add("stopIf");
    }
    if (!empty.isEmpty()) {
      report(
          GuideRule.INCOMPLETE_SAFETY,
          guide.document().title().at(),
          "the safety notes have nothing under " + String.join(", ", empty),
          "write what could do harm, or take in a set of the site with safety: { use: […] }");
    }
  }

  /** A quarter more or less is what people differ by. */
  private void checkTime(Guide guide) {
    Located<TimeSpan> total = guide.totalTime();
    TimeSum sum = TimeSum.of(guide.steps());
    if (total == null || sum == null || !sum.complete()) {
      return;
    }
    boolean less = total.value().maximum() * 4 < sum.span().minimum() * 3;
    boolean more = total.value().minimum() * 4 > sum.span().maximum() * 5;
    if (less || more) {
      report(
          GuideRule.TOTAL_TIME_OFF,
          total.at(),
          "all steps together take " + (less ? "longer" : "less") + ": " + minutes(sum.span()),
          "correct the times of the steps, or delete this line: the page adds them up");
    }
  }

  private static String minutes(TimeSpan span) {
    String least = Long.toString(Math.round(span.minimum() / 60.0));
    String most = Long.toString(Math.round(span.maximum() / 60.0));
    return (least.equals(most) ? least : least + " to " + most) + " min";
  }

  private void checkReview(@Nullable Review review) {
    Located<LocalDate> next = review == null ? null : review.next();
    if (next != null && next.value().isBefore(site.date())) {
      report(
          GuideRule.REVIEW_OVERDUE,
          next.at(),
          "this guide was due for a review on " + next.value(),
          "have it reviewed, then write the new dates under review:");
    }
  }

  private void checkReferences(Guide guide) {
    if (guide.references().isEmpty()) {
      report(
          GuideRule.NO_REFERENCES,
          guide.document().title().at(),
          "this guide names no source",
          "add references: with the title, the publisher and the address of what it rests on");
    }
    for (Reference reference : guide.references()) {
      Located<String> url = reference.url();
      if (url != null && url.value().regionMatches(true, 0, "http:", 0, 5)) {
        report(
            GuideRule.INSECURE_REFERENCE,
            url.at(),
            "this address begins with http:, so others can read and change what it shows",
            "try https://, which nearly every site has");
      }
    }
  }

  private void report(Rule rule, Span at, String message, String hint) {
    problems.add(Diagnostic.of(rule, message, at, hint));
  }
}
