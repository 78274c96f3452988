package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Audience;
import dev.waymark.model.BodyPosition;
import dev.waymark.model.DataValue;
import dev.waymark.model.Difficulty;
import dev.waymark.model.Document;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Parsed;
import dev.waymark.model.Phase;
import dev.waymark.model.Picture;
import dev.waymark.model.Pressure;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Segment;
import dev.waymark.model.Step;
import dev.waymark.model.TimeSpan;
import dev.waymark.model.Video;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two guides without a problem, every field of which must arrive. */
class FullGuideTest {
  private static final String FULL = "guides/hand.bn.md";

  private static Guide full() {
    return parse(Fixture.SITE, FULL, "full-guide.bn.md");
  }

  private static Guide example() {
    String site =
        Fixture.resource("example-site.yaml").replace("neck: { label: Neck }", "neck: {}");
    String techniques = "\n  techniques: { terms: [effleurage, circular-pressure] }\n";
    return parse(
        site.replaceFirst("(?m)$\\R^require:", techniques + "require:"),
        "guides/lower-back.md",
        "example-guide.md");
  }

  private static Guide parse(String site, String path, String resource) {
    Parsed<Optional<Guide>> parsed = Fixture.parseGuide(site, path, Fixture.resource(resource));
    assertThat(parsed.problems()).isEmpty();
    return parsed.value().orElseThrow();
  }

  @Test
  void documentArrives() {
    Document document = full().document();
    assertThat(document.source().value()).isEqualTo(FULL);
    assertThat(document.language()).isEqualTo("bn");
    assertThat(document.slug()).isEqualTo(at("hand", 3, 7));
    assertThat(document.title()).isEqualTo(at("Hand massage", 2, 8));
    assertThat(document.summary()).isEqualTo(at("Loosen stiff hands.", 4, 10));
    assertThat(values(document.aliases())).containsExactly("/old/hand/", "hand.html");
    assertThat(document.draft()).isTrue();
    assertThat(document.dates().published()).isEqualTo(date("2026-01-01", 52, 12));
    assertThat(document.dates().updated()).isEqualTo(date("2026-02-01", 53, 10));
    assertThat(document.dates().expires()).isEqualTo(date("2030-01-01", 54, 10));
    assertThat(document.body().segments())
        .containsExactly(new Segment.Markup("Body one.\n\nBody two.\n"));
  }

  @Test
  void extraFieldsArriveAsTyped() {
    DataValue days = new DataValue.Items(List.of(text("012"), text("1.10")));
    assertThat(full().document().extra())
        .containsExactly(
            Map.entry("weather", new DataValue.Fields(Map.of("sky", text("no"), "days", days))));
  }

  @Test
  void attributesArrive() {
    Guide guide = full();
    assertThat(value(guide.audience())).isEqualTo(Audience.SELF);
    assertThat(value(guide.position())).isEqualTo(BodyPosition.SITTING);
    assertThat(value(guide.difficulty())).isEqualTo(Difficulty.VERY_EASY);
    assertThat(guide.terms()).containsExactly(Map.entry("bodyAreas", List.of(at("neck", 6, 13))));
    assertThat(values(guide.tags())).containsExactly("evening", "short");
    assertThat(values(guide.prerequisites())).containsExactly("warm-up.md");
    assertThat(values(guide.related())).containsExactly("../feet/arches.md");
    assertThat(value(guide.totalTime())).isEqualTo(new TimeSpan(3600, 3600));
    assertThat(value(guide.license())).isEqualTo("CC BY 4.0");
    assertThat(plain(guide.afterCare())).containsExactly("Drink water.");
    assertThat(Objects.requireNonNull(guide.disclaimer()).plain()).isEqualTo("Not *advice*.");
  }

  @Test
  void equipmentArrives() {
    assertThat(full().tools())
        .containsExactly(
            new Equipment(at("Towel", 11, 5), null, null, false),
            new Equipment(at("Bowl", 12, 13), "2", "wide", true));
    assertThat(full().supplies())
        .containsExactly(new Equipment(at("Oil", 13, 12), null, null, false));
  }

  @Test
  void safetyArrives() {
    var safety = full().safety();
    assertThat(values(safety.use())).containsExactly("back");
    assertThat(items(safety.doNotIf()))
        .containsExactly("your hands are numb", "you have a rash (oil may sting)");
    assertThat(items(safety.avoidArea())).containsExactly("open wounds");
    assertThat(items(safety.askFirst())).containsExactly("you are pregnant");
    assertThat(items(safety.stopIf())).containsExactly("it hurts");
    RedFlag flag = safety.redFlags().get(0);
    assertThat(flag.level()).isEqualTo(RedFlag.Level.NON_URGENT);
    assertThat(items(flag.items())).containsExactly("the pain stays (it may be arthritis)");
    assertThat(Objects.requireNonNull(flag.why()).plain()).isEqualTo("a doctor should see it");
    assertThat(flag.at()).isEqualTo(new Span(FULL, 24, 7, 5));
  }

  @Test
  void flatStepsArrive() {
    Guide guide = full();
    assertThat(guide.phased()).isFalse();
    List<Step> steps = guide.steps();
    assertThat(steps)
        .extracting(step -> step.id().value())
        .containsExactly("step-1", "press", "step-3");
    assertThat(steps.get(0).action().plain()).isEqualTo("Warm your hands.");
    assertThat(steps.get(0).at()).isEqualTo(new Span(FULL, 30, 5, 16));
    assertThat(steps.get(2).images())
        .containsExactly(new Picture(at("c.svg", 47, 19), "Three", null));
  }

  @Test
  void everyFieldOfAStepArrives() {
    Step step = full().steps().get(1);
    assertThat(step.id()).isEqualTo(at("press", 31, 9));
    assertThat(step.ownId()).isTrue();
    assertThat(step.title()).isEqualTo(at("Press", 32, 12));
    assertThat(step.action().plain()).isEqualTo("Press the palm with your thumb.");
    assertThat(step.action().at()).isEqualTo(new Span(FULL, 34, 7, 14));
    assertThat(value(step.time())).isEqualTo(new TimeSpan(45, 60));
    assertThat(value(step.repeat())).isEqualTo("10 circles");
    assertThat(value(step.pressure())).isEqualTo(Pressure.FIRM);
    assertThat(Objects.requireNonNull(step.warning()).plain()).isEqualTo("Not on wounds.");
    assertThat(Objects.requireNonNull(step.tip()).plain()).isEqualTo("Breathe.");
    assertThat(step.tools()).containsExactly(at("Towel", 41, 13));
    assertThat(step.images())
        .containsExactly(
            new Picture(at("a.svg", 43, 16), "", "One"),
            new Picture(at("b.svg", 44, 16), "Two", null));
    assertThat(step.video())
        .isEqualTo(
            new Video(
                at("a.mp4", 45, 19), at("a.vtt", 45, 36), at("a.md", 45, 55), at("a.jpg", 45, 69)));
    assertThat(step.at()).isEqualTo(new Span(FULL, 31, 5, 2));
  }

  @Test
  void creditsArrive() {
    Guide guide = full();
    assertThat(guide.authors())
        .extracting(author -> author.name().value() + " " + value(author.url()))
        .containsExactly("Ann null", "Bee https://bee.example/");
    var review = Objects.requireNonNull(guide.review());
    assertThat(review.by()).isEqualTo(at("Cara", 51, 15));
    assertThat(value(review.role())).isEqualTo("midwife");
    assertThat(value(review.last())).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(value(review.next())).isEqualTo(LocalDate.of(2027, 1, 31));
    var reference = guide.references().get(0);
    assertThat(reference.title().value()).isEqualTo("Hands");
    assertThat(value(reference.publisher())).isEqualTo("NHS");
    assertThat(value(reference.url())).isEqualTo("http://nhs.uk/");
    assertThat(value(reference.accessed())).isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void mediaAndContactArrive() {
    Guide guide = full();
    assertThat(guide.image()).isEqualTo(new Picture(at("d.svg", 56, 15), "Four", null));
    assertThat(Objects.requireNonNull(guide.video()).transcript().value()).isEqualTo("b.md");
    var contact = Objects.requireNonNull(guide.contact());
    var call = Objects.requireNonNull(contact.call());
    assertThat(call.label() + call.number().value() + call.hours())
        .isEqualTo("the clinic+4412345678909 to 5");
    var doctor = Objects.requireNonNull(contact.doctorOnline());
    assertThat(doctor.label() + doctor.provider() + doctor.url().value() + doctor.what())
        .isEqualTo("DoctorPhttps://d.example/video");
    assertThat(doctor.fee()).isEqualTo("free");
  }

  @Test
  void exampleOfTheGuideModelIsValid() {
    Guide guide = example();
    assertThat(guide.document().title())
        .isEqualTo(
            new Located<>(
                "How to massage someone's lower back", new Span("guides/lower-back.md", 2, 8, 35)));
    assertThat(guide.phased()).isTrue();
    assertThat(guide.phases())
        .extracting(phase -> phase.id().value())
        .containsExactly("before", "during");
    assertThat(guide.phases()).extracting(Phase::at).extracting(Span::line).containsExactly(24, 30);
    assertThat(guide.steps())
        .extracting(step -> step.id().value())
        .containsExactly("step-1", "circles");
    assertThat(value(guide.steps().get(0).time())).isEqualTo(new TimeSpan(600, 900));
    assertThat(guide.terms().keySet()).containsExactly("bodyAreas", "techniques");
    assertThat(guide.supplies().get(0).optional()).isTrue();
    assertThat(items(guide.safety().doNotIf()))
        .containsExactly("you have or may have a blood clot (DVT) (pressure could move the clot)");
    assertThat(Objects.requireNonNull(guide.steps().get(1).tip()).plain())
        .isEqualTo("Ask \"more, less or the same?\" every minute.");
  }

  private static List<String> items(List<SafetyItem> items) {
    return items.stream()
        .map(
            item -> {
              RichText why = item.why();
              return item.text().plain() + (why == null ? "" : " (" + why.plain() + ")");
            })
        .toList();
  }

  private static List<String> plain(List<RichText> texts) {
    return texts.stream().map(RichText::plain).toList();
  }

  private static <T> List<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value).toList();
  }

  private static <T> @Nullable T value(@Nullable Located<T> located) {
    return located == null ? null : located.value();
  }

  private static DataValue text(String value) {
    return new DataValue.Text(value);
  }

  private static Located<String> at(String value, int line, int column) {
    return new Located<>(value, new Span(FULL, line, column, value.length()));
  }

  private static Located<LocalDate> date(String value, int line, int column) {
    return at(value, line, column).map(LocalDate::parse);
  }
}
