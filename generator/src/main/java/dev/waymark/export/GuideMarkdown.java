package dev.waymark.export;

import dev.waymark.locale.EmergencyWords;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Picture;
import dev.waymark.model.RedFlag;
import dev.waymark.model.Reference;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Step;
import dev.waymark.model.TimeSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A guide as one Markdown text, in the order of its page: safety before the steps. */
final class GuideMarkdown {
  private final ExportedGuide exported;
  private final Guide guide;
  private final StringBuilder out = new StringBuilder();

  GuideMarkdown(ExportedGuide exported) {
    this.exported = exported;
    this.guide = exported.guide();
  }

  String write() {
    heading(1, guide.document().title().value());
    paragraph(text(guide.document().summary()));
    paragraph(exported.isUnreviewed() ? exported.say("translation.unreviewed") : null);
    TimeSum time = guide.time();
    if (time != null) {
      String span = exported.localizer().duration(time.span());
      String shown = time.complete() ? span : exported.say("time.at-least", span);
      paragraph(exported.say("glance.time") + ": " + escape(shown));
    }
    if (!guide.safety().isEmpty()) {
      safety(guide.safety());
    }
    if (!guide.tools().isEmpty() || !guide.supplies().isEmpty()) {
      heading(2, exported.say("equipment.heading"));
      List<Equipment> all = new ArrayList<>(guide.tools());
      all.addAll(guide.supplies());
      list(all.stream().map(this::equipment).toList());
    }
    heading(2, exported.say("steps.heading"));
    int number = 1;
    for (Phase phase : guide.phases()) {
      if (phase.title() != null) {
        heading(3, phase.title().value());
      }
      for (Step step : phase.steps()) {
        step(step, number++);
      }
    }
    if (!guide.afterCare().isEmpty()) {
      heading(2, exported.say("after-care.heading"));
      list(guide.afterCare().stream().map(exported::markdown).toList());
    }
    if (!exported.body().isEmpty()) {
      out.append(exported.body()).append("\n\n");
    }
    if (!guide.references().isEmpty()) {
      heading(2, exported.say("references.heading"));
      list(guide.references().stream().map(GuideMarkdown::reference).toList());
    }
    RichText disclaimer =
        guide.disclaimer() == null ? exported.config().disclaimer() : guide.disclaimer();
    if (disclaimer != null) {
      heading(2, exported.say("disclaimer.heading"));
      paragraph(exported.markdown(disclaimer));
    }
    return out.toString().stripTrailing() + "\n";
  }

  private void safety(Safety safety) {
    heading(2, exported.say("safety.heading"));
    safety.redFlags().stream()
        .sorted((a, b) -> a.level().compareTo(b.level()))
        .forEach(this::redFlag);
    items("safety.do-not-if", safety.doNotIf());
    items("safety.ask-first", safety.askFirst());
    items("safety.avoid-area", safety.avoidArea());
    items("safety.stop-if", safety.stopIf());
  }

  private void redFlag(RedFlag flag) {
    String level = flag.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<EmergencyNumber> numbers = exported.config().emergency();
    EmergencyWords words = new EmergencyWords(exported.localizer(), UnaryOperator.identity());
    heading(
        3,
        flag.level() == RedFlag.Level.EMERGENCY && !numbers.isEmpty()
            ? exported.say("redflag.emergency.heading", words.of(numbers))
            : exported.say("redflag." + level + ".anywhere"));
    list(flag.items().stream().map(this::item).toList());
    if (flag.why() != null) {
      paragraph(exported.say("safety.why") + " " + exported.markdown(flag.why()));
    }
  }

  private void items(String heading, List<SafetyItem> items) {
    if (!items.isEmpty()) {
      heading(3, exported.say(heading));
      list(items.stream().map(this::item).toList());
    }
  }

  private String item(SafetyItem item) {
    String text = exported.markdown(item.text());
    return item.why() == null
        ? text
        : text + " (" + exported.say("safety.why") + " " + exported.markdown(item.why()) + ")";
  }

  private String equipment(Equipment equipment) {
    StringBuilder line =
        new StringBuilder(MarkdownText.beginning(escape(equipment.name().value())));
    if (equipment.quantity() != null) {
      line.append(" (").append(escape(equipment.quantity())).append(')');
    }
    if (equipment.note() != null) {
      line.append(": ").append(escape(equipment.note()));
    }
    return line + (equipment.optional() ? " " + exported.say("equipment.optional") : "");
  }

  /** The warning stands before the action, in the text too. */
  private void step(Step step, int number) {
    List<String> lines = new ArrayList<>();
    if (step.title() != null) {
      lines.add("**" + escape(step.title().value()) + "**");
    }
    if (step.warning() != null) {
      lines.add("**" + exported.say("step.warning") + "** " + exported.markdown(step.warning()));
    }
    lines.add(exported.markdown(step.action()));
    String facts = facts(step);
    if (!facts.isEmpty()) {
      lines.add(facts);
    }
    if (step.tip() != null) {
      lines.add("**" + exported.say("step.tip") + "** " + exported.markdown(step.tip()));
    }
    for (Picture picture : step.images()) {
      lines.add(
          "!["
              + escape(picture.alt())
              + "]("
              + MarkdownText.target(exported.address(picture.source()))
              + ")");
    }
    String indent = " ".repeat(String.valueOf(number).length() + 2);
    out.append(number).append(". ").append(String.join("\n\n" + indent, lines)).append("\n\n");
  }

  private String facts(Step step) {
    List<String> facts = new ArrayList<>();
    if (step.time() != null) {
      String time = exported.localizer().duration(step.time().value());
      facts.add(exported.say("step.time") + ": " + escape(time));
    }
    if (step.repeat() != null) {
      facts.add(exported.say("step.repeat") + ": " + escape(step.repeat().value()));
    }
    if (step.pressure() != null) {
      String word = step.pressure().value().name().toLowerCase(Locale.ROOT);
      facts.add(exported.say("step.pressure") + ": " + exported.say("pressure." + word));
    }
    return String.join(". ", facts);
  }

  private static String reference(Reference reference) {
    String title = escape(reference.title().value());
    String linked =
        reference.url() == null
            ? MarkdownText.beginning(title)
            : "[" + title + "](" + MarkdownText.target(reference.url().value()) + ")";
    return reference.publisher() == null
        ? linked
        : linked + ", " + escape(reference.publisher().value());
  }

  private void heading(int level, String text) {
    out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
  }

  private void paragraph(@Nullable String text) {
    if (text != null && !text.isEmpty()) {
      out.append(text).append("\n\n");
    }
  }

  private void list(List<String> lines) {
    lines.forEach(line -> out.append("- ").append(line).append('\n'));
    out.append('\n');
  }

  private static @Nullable String text(@Nullable Located<String> text) {
    return text == null ? null : MarkdownText.beginning(escape(text.value()));
  }

  /** Plain text must not turn into markup. */
  private static String escape(String text) {
    return MarkdownText.escape(text);
  }
}
