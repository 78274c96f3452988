package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a guide's phases, or its flat steps as one phase without a title. */
final class PhaseReader {
  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;
  private final StepReader steps;
  private int number;

  PhaseReader(Reading reading, ScalarReader scalars, NameReader names, StepReader steps) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
    this.steps = steps;
  }

  /**
   * Read the guide's.
   *
   * @param start where to say that there are none
   */
  List<Phase> read(FieldReader guide, Span start) {
    if (guide.has("steps") && guide.has("phases")) {
      reading.report(
          FrontMatterRule.EXCLUSIVE_FIELDS,
          guide.key("phases"),
          "a guide has either \"steps\" or \"phases\"",
          "move the steps into one of the phases");
    } else if (!guide.has("steps") && !guide.has("phases")) {
      guide.reportMissing(
          "steps",
          "the guide has no steps",
          "list them under \"steps\", or in groups under \"phases\"");
    }
    List<Phase> phases = guide.filledList("phases", this::phase);
    List<Step> flat = guide.filledList("steps", steps::read);
    Span at = guide.has("steps") ? guide.key("steps") : start;
    return guide.has("phases")
        ? phases
        : List.of(new Phase(new Located<>("steps", at), null, flat, at));
  }

  private @Nullable Phase phase(Node node) {
    number++;
    FieldReader fields = FieldReader.of(reading, node, StepShapes.PHASE);
    if (fields == null) {
      return null;
    }
    Span at = reading.span(node);
    Located<String> id = fields.read("id", names::id);
    Located<String> title =
        fields.require("title", scalars::text, "give it a title, such as \"Before the massage\"");
    List<Step> read = fields.requiredList("steps", steps::read, "list its steps");
    fields.finish();
    Located<String> shown = title == null ? new Located<>("", at) : title;
    return new Phase(id == null ? defaultId(shown) : id, shown, read, at);
  }

  private Located<String> defaultId(Located<String> title) {
    String slug = Slugs.slugify(title.value());
    boolean own = !slug.isEmpty() && !slug.startsWith(NameReader.RESERVED);
    return new Located<>(reading.literal(own ? slug : "phase-" + number), title.at());
  }
}
