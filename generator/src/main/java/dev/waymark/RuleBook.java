package dev.waymark;

import dev.waymark.check.CheckRule;
import dev.waymark.check.GuideRule;
import dev.waymark.check.ProseRule;
import dev.waymark.data.DataRule;
import dev.waymark.diagnostic.LinkRule;
import dev.waymark.diagnostic.Rule;
import dev.waymark.frontmatter.FrontMatterRule;
import dev.waymark.history.HistoryRule;
import dev.waymark.image.ImageRule;
import dev.waymark.inspect.InspectRule;
import dev.waymark.markdown.MarkdownRule;
import dev.waymark.render.ThemeRule;
import dev.waymark.source.SourceRule;
import dev.waymark.weblink.WebLinkRule;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule that content can break. */
public final class RuleBook {
  private RuleBook() {}

  /** Return all rules by code, in alphabetical order. */
  public static SortedMap<String, Rule> rules() {
    SortedMap<String, Rule> rules = new TreeMap<>();
    Stream.<List<? extends Rule>>of(
            List.of(BuildRule.values()),
            List.of(SourceRule.values()),
            List.of(FrontMatterRule.values()),
            List.of(MarkdownRule.values()),
            List.of(LinkRule.values()),
            List.of(DataRule.values()),
            List.of(HistoryRule.values()),
            List.of(ImageRule.values()),
            List.of(CheckRule.values()),
            List.of(GuideRule.values()),
            List.of(ProseRule.values()),
            List.of(ThemeRule.values()),
            List.of(InspectRule.values()),
            List.of(WebLinkRule.values()))
        .flatMap(List::stream)
        .forEach(rule -> add(rules, rule));
    return rules;
  }

  private static void add(SortedMap<String, Rule> rules, Rule rule) {
    if (rules.put(rule.code(), rule) != null) {
      throw new IllegalStateException("two rules have the code " + rule.code());
    }
  }
}
