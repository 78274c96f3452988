package dev.waymark.page;

import dev.waymark.page.view.PhaseView;
import dev.waymark.page.view.StepView;
import java.util.List;

/** Samples of steps: one with all a step can say, one of long words, one with an action alone. */
final class SampleSteps {
  private final SampleTexts texts;

  SampleSteps(SampleTexts texts) {
    this.texts = texts;
  }

  List<PhaseView> inPhases() {
    PhaseView first =
        new PhaseView(
            "phase-1", texts.title(), 1, texts.minutes(2, 3, false), List.of(full(1), wordy(2)));
    PhaseView second = new PhaseView("phase-2", texts.longWord(), 3, null, List.of(bare(3)));
    return List.of(first, second);
  }

  List<PhaseView> flat() {
    return List.of(new PhaseView("flat", null, 1, null, List.of(bare(1))));
  }

  private StepView full(int number) {
    return new StepView(
        number,
        id(number),
        texts.title(),
        texts.html(),
        texts.minutes(2, 3, false),
        texts.minutes(2, 3, true),
        texts.sentence(),
        "medium",
        texts.html(),
        texts.html(),
        List.of(texts.name(), texts.title()),
        List.of(texts.picture()),
        texts.video());
  }

  private StepView wordy(int number) {
    return new StepView(
        number,
        id(number),
        texts.longWord(),
        texts.html(texts.longWord()),
        null,
        null,
        texts.longWord(),
        null,
        texts.html(texts.longWord()),
        texts.html(texts.longWord()),
        List.of(texts.longWord()),
        List.of(texts.picture(), texts.picture()),
        null);
  }

  private StepView bare(int number) {
    return new StepView(
        number,
        id(number),
        null,
        texts.html(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  private static String id(int number) {
    return "step-" + number;
  }
}
