package dev.waymark.page;

import dev.waymark.model.Guide;
import dev.waymark.model.Phase;
import dev.waymark.model.Picture;
import dev.waymark.model.RichText;
import dev.waymark.model.Route;
import dev.waymark.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes the steps of a guide as a {@code HowTo}.
 *
 * <p>schema.org allows {@code performTime} and {@code tool} on a direction, not on a step.
 */
final class HowToJsonLd {
  private final PageContext context;
  private final Guide guide;
  private final GuideTimes times;

  HowToJsonLd(PageContext context, Guide guide) {
    this.context = context;
    this.guide = guide;
    this.times = new GuideTimes(context.localizer());
  }

  Map<String, Object> build() {
    List<Object> steps = new ArrayList<>();
    guide.safety().stopIf().forEach(sign -> addTip(steps, stopIf(sign.text())));
    int position = 1;
    for (Phase phase : guide.phases()) {
      List<Object> ofPhase = new ArrayList<>();
      for (Step step : phase.steps()) {
        ofPhase.add(step(step, position++));
      }
      if (phase.title() == null) {
        steps.addAll(ofPhase);
      } else {
        steps.add(section(phase.title().value(), ofPhase));
      }
    }
    return JsonObject.ofType("HowTo")
        .put("name", guide.document().title().value())
        .put("totalTime", GuideJsonLd.iso(times.total(guide)))
        .put("image", image(guide.image()))
        .put("tool", GuideJsonLd.equipment("HowToTool", guide.tools()))
        .put("supply", GuideJsonLd.equipment("HowToSupply", guide.supplies()))
        .put("step", steps)
        .map();
  }

  private static Map<String, Object> section(String title, List<Object> steps) {
    return JsonObject.ofType("HowToSection").put("name", title).put("itemListElement", steps).map();
  }

  private Map<String, Object> step(Step step, int position) {
    List<Object> parts = new ArrayList<>();
    addTip(parts, plain(step.warning()));
    parts.add(direction(step));
    addTip(parts, plain(step.tip()));
    String page = context.canonical();
    return JsonObject.ofType("HowToStep")
        .put("position", position)
        .put("name", PageContext.text(step.title()))
        .put("url", page == null ? null : page + "#" + Route.encode(step.id().value()))
        .put("timeRequired", GuideJsonLd.iso(times.step(step)))
        .put("image", step.images().stream().map(this::image).filter(Objects::nonNull).toList())
        .put("itemListElement", parts)
        .map();
  }

  private Map<String, Object> direction(Step step) {
    String repeat = PageContext.text(step.repeat());
    String text = step.action().plain();
    return JsonObject.ofType("HowToDirection")
        .put("text", repeat == null ? text : text + " (" + repeat + ")")
        .put("performTime", GuideJsonLd.iso(times.step(step)))
        .put("tool", step.tools().stream().map(tool -> tool.value()).toList())
        .map();
  }

  private void addTip(List<Object> parts, @Nullable String text) {
    if (text != null) {
      parts.add(JsonObject.ofType("HowToTip").put("text", text).map());
    }
  }

  private String stopIf(RichText sign) {
    return context
        .localizer()
        .message("safety.stop-if.item", List.of(sign.plain()))
        .orElse(sign.plain());
  }

  private @Nullable String image(@Nullable Picture picture) {
    String base = PageContext.text(context.site().config().baseUrl());
    if (picture == null || base == null) {
      return null;
    }
    return context
        .links()
        .media(guide.document().source(), picture.source().value())
        .route()
        .under(base, context.site().config().links());
  }

  private static @Nullable String plain(@Nullable RichText text) {
    return text == null ? null : text.plain();
  }
}
