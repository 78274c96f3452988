package dev.waymark.export;

import dev.waymark.model.Author;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Picture;
import dev.waymark.model.RedFlag;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Step;
import dev.waymark.model.TermRef;
import dev.waymark.model.TimeSpan;
import dev.waymark.model.TimeSum;
import dev.waymark.model.Version;
import dev.waymark.model.Video;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A guide as JSON: everything its page says, safety before the steps. Texts are plain. */
final class GuideJson {
  private final ExportedGuide exported;
  private final Guide guide;

  GuideJson(ExportedGuide exported) {
    this.exported = exported;
    this.guide = exported.guide();
  }

  Map<String, Object> write() {
    Fields fields = new Fields();
    fields.put("title", guide.document().title().value());
    fields.put("summary", text(guide.document().summary()));
    fields.put("language", guide.document().language());
    fields.put("url", exported.address(exported.placed().route()));
    fields.put("translations", translations());
    fields.put("unreviewedTranslation", exported.isUnreviewed() ? true : null);
    fields.put("audience", word(guide.audience()));
    fields.put("position", word(guide.position()));
    fields.put("difficulty", word(guide.difficulty()));
    fields.put("terms", terms());
    TimeSum time = guide.time();
    fields.put("time", time == null ? null : time(time.span()));
    fields.put("timeIsComplete", time == null ? null : time.complete());
    fields.map.put("safety", safety(guide.safety()));
    fields.put("emergency", emergency());
    fields.put("prerequisites", prerequisites());
    fields.put("tools", guide.tools().stream().map(GuideJson::equipment).toList());
    fields.put("supplies", guide.supplies().stream().map(GuideJson::equipment).toList());
    fields.put("image", picture(guide.image()));
    fields.put("video", video(guide.video()));
    fields.put("phases", phases());
    fields.put("afterCare", guide.afterCare().stream().map(RichText::plain).toList());
    fields.put("body", exported.body().isEmpty() ? null : exported.body());
    fields.put("references", guide.references().stream().map(GuideJson::reference).toList());
    fields.put("authors", guide.authors().stream().map(GuideJson::author).toList());
    fields.put("review", review(guide.review()));
    fields.put("published", iso(guide.document().dates().published()));
    fields.put("updated", exported.site().updated(guide.document()));
    fields.put("expires", iso(guide.document().dates().expires()));
    RichText disclaimer =
        guide.disclaimer() == null ? exported.config().disclaimer() : guide.disclaimer();
    fields.put("disclaimer", plain(disclaimer));
    fields.put(
        "license", text(guide.license() == null ? exported.config().license() : guide.license()));
    fields.put("tags", guide.tags().stream().map(Located::value).toList());
    return fields.map;
  }

  private List<Object> translations() {
    List<Object> others = new ArrayList<>();
    for (Map.Entry<String, Version> version :
        exported.site().versions(guide.document()).entrySet()) {
      if (version.getValue().translated()
          && !version.getKey().equals(exported.placed().language())) {
        others.add(
            new Fields()
                .put("language", version.getKey())
                .put("url", exported.address(version.getValue().route()))
                .map);
      }
    }
    return others;
  }

  private Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>();
    guide
        .terms()
        .forEach(
            (field, slugs) ->
                terms.put(
                    field,
                    slugs.stream()
                        .map(slug -> new TermRef(field, slug.value()))
                        .map(
                            term ->
                                new Fields()
                                    .put("slug", term.slug())
                                    .put("label", exported.labels().label(term))
                                    .map)
                        .toList()));
    return terms;
  }

  private static Map<String, Object> safety(Safety safety) {
    return new Fields()
        .put("redFlags", safety.redFlags().stream().map(GuideJson::redFlag).toList())
        .put("doNotIf", items(safety.doNotIf()))
        .put("askFirst", items(safety.askFirst()))
        .put("avoidArea", items(safety.avoidArea()))
        .put("stopIf", items(safety.stopIf()))
        .map;
  }

  private static Map<String, Object> redFlag(RedFlag flag) {
    return new Fields()
        .put("level", word(flag.level()))
        .put("items", items(flag.items()))
        .put("why", plain(flag.why()))
        .map;
  }

  private static List<Map<String, Object>> items(List<SafetyItem> items) {
    return items.stream()
        .map(
            item -> new Fields().put("text", item.text().plain()).put("why", plain(item.why())).map)
        .toList();
  }

  private List<Map<String, Object>> emergency() {
    return exported.config().emergency().stream()
        .map(
            (EmergencyNumber entry) ->
                new Fields()
                    .put("region", entry.region())
                    .put("number", entry.number().value())
                    .map)
        .toList();
  }

  private List<String> prerequisites() {
    return guide.prerequisites().stream().map(exported::address).toList();
  }

  private List<Object> phases() {
    List<Object> phases = new ArrayList<>();
    int number = 1;
    for (Phase phase : guide.phases()) {
      List<Object> steps = new ArrayList<>();
      for (Step step : phase.steps()) {
        steps.add(step(step, number++));
      }
      phases.add(
          new Fields()
              .put("id", phase.title() == null ? null : phase.id().value())
              .put("title", text(phase.title()))
              .put("steps", steps)
              .map);
    }
    return phases;
  }

  private Map<String, Object> step(Step step, int number) {
    return new Fields()
        .put("number", number)
        .put("id", step.id().value())
        .put("title", text(step.title()))
        .put("warning", plain(step.warning()))
        .put("do", step.action().plain())
        .put("time", step.time() == null ? null : time(step.time().value()))
        .put("repeat", text(step.repeat()))
        .put("pressure", word(step.pressure()))
        .put("tip", plain(step.tip()))
        .put("tools", step.tools().stream().map(Located::value).toList())
        .put("images", step.images().stream().map(this::picture).toList())
        .put("video", video(step.video()))
        .map;
  }

  private static Map<String, Object> time(TimeSpan time) {
    return new Fields()
        .put("minimumSeconds", time.minimum())
        .put("maximumSeconds", time.maximum())
        .put("iso", Duration.ofSeconds(time.maximum()).toString())
        .map;
  }

  private static Map<String, Object> equipment(Equipment equipment) {
    return new Fields()
        .put("name", equipment.name().value())
        .put("quantity", equipment.quantity())
        .put("note", equipment.note())
        .put("optional", equipment.optional() ? true : null)
        .map;
  }

  private @Nullable Map<String, Object> picture(@Nullable Picture picture) {
    return picture == null
        ? null
        : new Fields()
            .put("src", exported.address(picture.source()))
            .put("alt", picture.alt())
            .put("caption", picture.caption())
            .map;
  }

  private @Nullable Map<String, Object> video(@Nullable Video video) {
    return video == null
        ? null
        : new Fields()
            .put("src", exported.address(video.source()))
            .put("captions", exported.address(video.captions()))
            .put("transcript", exported.address(video.transcript()))
            .put("poster", video.poster() == null ? null : exported.address(video.poster()))
            .map;
  }

  private static Map<String, Object> reference(Reference reference) {
    return new Fields()
        .put("title", reference.title().value())
        .put("publisher", text(reference.publisher()))
        .put("url", text(reference.url()))
        .put("accessed", iso(reference.accessed()))
        .map;
  }

  private static Map<String, Object> author(Author author) {
    return new Fields().put("name", author.name().value()).put("url", text(author.url())).map;
  }

  private static @Nullable Map<String, Object> review(@Nullable Review review) {
    return review == null
        ? null
        : new Fields()
            .put("by", review.by().value())
            .put("role", text(review.role()))
            .put("last", iso(review.last()))
            .put("next", iso(review.next()))
            .map;
  }

  private static @Nullable String text(@Nullable Located<String> text) {
    return text == null ? null : text.value();
  }

  private static @Nullable String plain(@Nullable RichText text) {
    return text == null ? null : text.plain();
  }

  private static @Nullable String iso(@Nullable Located<?> day) {
    return day == null ? null : day.value().toString();
  }

  private static @Nullable String word(@Nullable Located<? extends Enum<?>> value) {
    return value == null ? null : word(value.value());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Fields in order, without those that say nothing. */
  private static final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
      boolean empty =
          value == null
              || (value instanceof List<?> list && list.isEmpty())
              || (value instanceof Map<?, ?> fields && fields.isEmpty());
      if (!empty) {
        map.put(name, value instanceof LocalDate day ? day.toString() : value);
      }
      return this;
    }
  }
}
