package dev.waymark.page;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Picture;
import dev.waymark.model.Pressure;
import dev.waymark.model.RichText;
import dev.waymark.model.Route;
import dev.waymark.model.Step;
import dev.waymark.model.Video;
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
        .put("video", video(guide.video(), guide.document().title().value()))
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
        .put("video", video(step.video(), PageContext.text(step.title())))
        .put("itemListElement", parts)
        .map();
  }

  private Map<String, Object> direction(Step step) {
    List<String> details = new ArrayList<>();
    if (step.repeat() != null) {
      details.add(step.repeat().value());
    }
    if (step.pressure() != null) {
      details.add(pressure(step.pressure().value()));
    }
    String text = step.action().plain();
    return JsonObject.ofType("HowToDirection")
        .put("text", details.isEmpty() ? text : text + " (" + String.join("; ", details) + ")")
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

  private String pressure(Pressure pressure) {
    String key = "step.pressure." + PageContext.token(pressure);
    return context.localizer().message(key, List.of()).orElse(PageContext.token(pressure));
  }

  private @Nullable String image(@Nullable Picture picture) {
    return picture == null ? null : address(picture.source());
  }

  private @Nullable Map<String, Object> video(@Nullable Video video, @Nullable String name) {
    String address = video == null ? null : address(video.source());
    if (video == null || address == null) {
      return null;
    }
    return JsonObject.ofType("VideoObject")
        .put("name", name)
        .put("contentUrl", address)
        .put("thumbnailUrl", video.poster() == null ? null : address(video.poster()))
        .map();
  }

  private @Nullable String address(Located<String> reference) {
    return context.address(guide.document().source(), reference);
  }

  private static @Nullable String plain(@Nullable RichText text) {
    return text == null ? null : text.plain();
  }
}
