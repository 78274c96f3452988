package dev.waymark.page;

import dev.waymark.model.RedFlag;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.page.view.RedFlagView;
import dev.waymark.page.view.SafetyItemView;
import dev.waymark.page.view.SafetyView;
import java.util.Comparator;
import java.util.List;

/** Builds what stands before the first step. */
final class SafetyViewBuilder {
  private final HtmlWriter html;

  SafetyViewBuilder(HtmlWriter html) {
    this.html = html;
  }

  SafetyView build(Safety safety) {
    return new SafetyView(
        safety.redFlags().stream()
            .sorted(Comparator.comparing(RedFlag::level))
            .map(this::redFlag)
            .toList(),
        items(safety.doNotIf()),
        items(safety.askFirst()),
        items(safety.avoidArea()),
        items(safety.stopIf()));
  }

  private RedFlagView redFlag(RedFlag flag) {
    return new RedFlagView(
        PageContext.token(flag.level()), items(flag.items()), html.writeNullable(flag.why()));
  }

  private List<SafetyItemView> items(List<SafetyItem> items) {
    return items.stream()
        .map(item -> new SafetyItemView(html.write(item.text()), html.writeNullable(item.why())))
        .toList();
  }
}
