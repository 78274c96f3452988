package dev.waymark.page;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.page.view.PhaseView;
import dev.waymark.page.view.PictureView;
import dev.waymark.page.view.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds phases and their steps, numbered over the whole guide. */
final class PhaseViewBuilder {
  private final PageContext context;
  private final GuideTimes times;
  private final MediaViews media;

  PhaseViewBuilder(PageContext context) {
    this.context = context;
    this.times = new GuideTimes(context.localizer());
    this.media = new MediaViews(context);
  }

  List<PhaseView> build(Guide guide) {
    List<PhaseView> views = new ArrayList<>();
    int start = 1;
    List<Step> all = guide.steps();
    for (Phase phase : guide.phases()) {
      views.add(phase(guide.document().source(), phase, start, all));
      start += phase.steps().size();
    }
    return views;
  }

  private PhaseView phase(SourcePath source, Phase phase, int start, List<Step> all) {
    List<StepView> steps = new ArrayList<>();
    for (Step step : phase.steps()) {
      int number = start + steps.size();
      steps.add(step(source, step, number, all.subList(number - 1, all.size())));
    }
    return new PhaseView(
        phase.id().value(),
        PageContext.text(phase.title()),
        start,
        times.sum(phase.steps()),
        steps);
  }

  private StepView step(SourcePath source, Step step, int number, List<Step> fromHere) {
    List<PictureView> images =
        step.images().stream()
            .map(image -> media.picture(source, image))
            .filter(Objects::nonNull)
            .toList();
    return new StepView(
        number,
        step.id().value(),
        PageContext.text(step.title()),
        context.html().write(step.action()),
        times.step(step),
        times.sum(fromHere),
        PageContext.text(step.repeat()),
        PageContext.token(step.pressure()),
        context.html().writeNullable(step.warning()),
        context.html().writeNullable(step.tip()),
        step.tools().stream().map(Located::value).toList(),
        images,
        media.video(source, step.video()));
  }
}
