package dev.waymark.rulebook;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;
import dev.waymark.rulebook.Block.Code;
import dev.waymark.rulebook.Block.Heading;
import dev.waymark.rulebook.Block.Links;
import dev.waymark.rulebook.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of documentation about one rule, in English.
 *
 * @param rule which it is about
 * @param explanation what authors should know about it
 * @param example how it is broken; {@code null} where none is to be shown
 */
public record RulePage(Rule rule, Explanation explanation, @Nullable Example example) {
  private static final Map<String, String> LANGUAGES =
      Map.of("csv", "csv", "json", "json", "md", "markdown", "yaml", "yaml");

  /** Return the page in Markdown. */
  public String markdown() {
    return MarkdownPage.write(rule.code(), blocks());
  }

  /** Return the page as an HTML document that needs nothing else and runs no script. */
  public String html() {
    return HtmlPage.write(rule.code(), blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Prose(level()));
    blocks.add(new Prose(explanation.what()));
    if (explanation.language() != null) {
      blocks.add(
          new Prose("It knows the words of `" + explanation.language() + "`, and no others."));
    }
    if (example != null) {
      addExample(blocks, example);
    }
    blocks.add(new Heading("Why"));
    blocks.add(new Prose(explanation.why()));
    if (!explanation.sources().isEmpty()) {
      blocks.add(new Prose("This rests on:"));
      blocks.add(new Links(explanation.sources()));
    }
    blocks.add(new Heading("How to mend it"));
    blocks.add(new Prose(explanation.mend()));
    blocks.add(new Heading("How to switch it off"));
    addSwitch(blocks);
    return blocks;
  }

  private String level() {
    return switch (rule.severity()) {
      case ERROR -> "An error: it always stops the build.";
      case WARNING ->
          "A warning: it stops the build only where `waymark.failOn` is `warning`."
              + " A site can change that.";
      case INFO -> "A note: it never stops the build. A site can change that.";
    };
  }

  private static void addExample(List<Block> blocks, Example example) {
    blocks.add(new Heading("Example"));
    example
        .files()
        .forEach(
            (path, text) -> {
              String ending = path.substring(path.lastIndexOf('.') + 1);
              blocks.add(new Prose("`" + path.replace('`', '\'') + "`:"));
              blocks.add(new Code(LANGUAGES.getOrDefault(ending, ""), text));
            });
    blocks.add(new Prose("What Waymark says:"));
    blocks.add(new Code("text", example.finding()));
  }

  private void addSwitch(List<Block> blocks) {
    String code = rule.code();
    if (!rule.isAdjustable()) {
      blocks.add(
          new Prose("It can't be switched off: nothing is published while there is an error."));
      return;
    }
    blocks.add(new Prose("For the whole site, in `site.yaml`:"));
    blocks.add(new Code("yaml", "rules:\n  " + code + ": off      # or " + others() + "\n"));
    if (explanation.aboutSite()) {
      blocks.add(new Prose("It is not about the text of a guide, so no guide can silence it."));
    } else {
      blocks.add(new Prose("For one guide, in its front matter, with the reason:"));
      blocks.add(new Code("yaml", "silence:\n  " + code + ": why it is right here\n"));
    }
  }

  private String others() {
    List<String> labels = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (severity != rule.severity()) {
        labels.add(severity.label());
      }
    }
    return String.join(", ", labels);
  }
}
