package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Located;
import dev.waymark.model.Picture;
import dev.waymark.model.Pressure;
import dev.waymark.model.RichText;
import dev.waymark.model.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads steps, numbered from 1 through all phases of a guide. */
final class StepReader {
  private static final Choices<Pressure> PRESSURES = Choices.of(Pressure.class);

  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;
  private final MediaReader media;
  private final Set<String> tools;
  private int number;

  /** Make one for a guide with these tools. */
  StepReader(
      Reading reading,
      ScalarReader scalars,
      NameReader names,
      MediaReader media,
      Set<String> tools) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
    this.media = media;
    this.tools = tools;
  }

  @Nullable Step read(Node node) {
    number++;
    if (node instanceof ScalarNode scalar) {
      reportMissingColon(scalar);
      RichText action = action(node);
      return plain(node, action == null ? missing(node) : action);
    }
    FieldReader fields = FieldReader.of(reading, node, StepShapes.STEP);
    return fields == null ? null : read(fields);
  }

  /** "do Rub." is a text to YAML. */
  private void reportMissingColon(ScalarNode scalar) {
    if (scalar.value().matches("(?s)do( \\p{Lu}.*)?")) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          scalar,
          "a colon is missing behind \"do\"",
          "write a colon and a space: do: Press gently.");
    }
  }

  private Step plain(Node node, RichText action) {
    return new Step(
        defaultId(node),
        false,
        null,
        action,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        reading.span(node));
  }

  private Step read(FieldReader fields) {
    MapNode map = fields.map();
    Located<String> id = fields.read("id", names::id);
    Located<String> title = fields.read("title", scalars::text);
    RichText action = fields.require("do", this::action, "say what to do: do: Press gently.");
    Step step =
        new Step(
            id == null ? defaultId(map) : id,
            id != null,
            title,
            action == null ? missing(map) : action,
            fields.read("time", scalars::time),
            fields.read("repeat", scalars::text),
            fields.read("pressure", node -> scalars.choice(node, PRESSURES)),
            fields.read("warning", scalars::rich),
            fields.read("tip", scalars::rich),
            fields.list("tools", this::tool),
            images(fields),
            fields.read("video", media::video),
            reading.span(map));
    fields.finish();
    return step;
  }

  private Located<String> defaultId(Node node) {
    return new Located<>(reading.literal("step-" + number), reading.span(node));
  }

  private RichText missing(Node node) {
    return RichText.empty(reading.span(node));
  }

  private @Nullable RichText action(Node node) {
    if (node instanceof ScalarNode scalar) {
      int length = scalar.value().codePointCount(0, scalar.value().length());
      if (length > StepShapes.LONGEST_ACTION) {
        reading.report(
            FrontMatterRule.TOO_LONG,
            node,
            "a step of " + length + " characters is too long to follow",
            "make several steps of it, or move what explains it below the front matter");
      }
    }
    return scalars.rich(node);
  }

  private @Nullable Located<String> tool(Node node) {
    Located<String> name = scalars.text(node);
    if (name != null && !tools.contains(name.value())) {
      reading.report(
          FrontMatterRule.UNKNOWN_TOOL,
          name.at(),
          "the guide has no tool \"" + name.value() + "\"",
          NearestName.hint(name.value(), tools, "add it to the guide's own field \"tools\""));
      return null;
    }
    return name;
  }

  private List<Picture> images(FieldReader fields) {
    Node one = fields.find("image");
    Node several = fields.find("images");
    if (one != null && several != null) {
      reading.report(
          FrontMatterRule.EXCLUSIVE_FIELDS,
          several,
          "a step has either \"image\" or \"images\"",
          "move the one of \"image\" into the list of \"images\"");
    }
    if (several instanceof ListNode list && list.items().size() > StepShapes.MOST_IMAGES) {
      reading.report(
          FrontMatterRule.TOO_MANY,
          list.items().get(StepShapes.MOST_IMAGES),
          "a step has at most " + StepShapes.MOST_IMAGES + " images",
          "make several steps of it");
    }
    if (several != null) {
      return FieldReader.items(reading, several, media::picture);
    }
    Picture picture = one == null || one instanceof RefusedNode ? null : media.picture(one);
    return picture == null ? List.of() : List.of(picture);
  }
}
