package dev.waymark.book;

import dev.waymark.locale.EmergencyWords;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Guide;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a reader must know before the first step. */
final class ChapterSafety {
  private final BookLinks links;
  private final BookTexts texts;
  private final Safety safety;

  ChapterSafety(BookLinks links, Guide guide) {
    this.links = links;
    this.texts = links.texts();
    this.safety = guide.safety();
  }

  void write(HtmlText html) {
    if (safety.isEmpty()) {
      return;
    }
    html.start("section", "id", Safety.ANCHOR, "class", "safety");
    html.text("h2", texts.say("safety.heading")).text("p", texts.say("safety.intro"));
    safety.redFlags().stream()
        .sorted(Comparator.comparing(RedFlag::level))
        .forEach(flag -> redFlag(html, flag));
    list(html, "safety.do-not-if", safety.doNotIf());
    list(html, "safety.ask-first", safety.askFirst());
    list(html, "safety.avoid-area", safety.avoidArea());
    list(html, "safety.stop-if", safety.stopIf());
    html.end();
  }

  private void redFlag(HtmlText html, RedFlag flag) {
    String key = "redflag." + BookTexts.token(flag.level());
    List<EmergencyNumber> numbers = texts.config().emergency();
    boolean call = flag.level() == RedFlag.Level.EMERGENCY && !numbers.isEmpty();
    String heading =
        call
            ? texts.say("redflag.emergency.heading", words().of(numbers))
            : texts.say(key + ".anywhere");
    html.start("div", "class", "red-flag");
    html.text("h3", texts.say(key + ".prefix") + " " + heading);
    items(html, flag.items());
    if (flag.why() != null) {
      html.html("p", why(flag.why()).strip());
    }
    html.end();
  }

  private EmergencyWords words() {
    return new EmergencyWords(texts.localizer(), texts::isolate);
  }

  private void list(HtmlText html, String heading, List<SafetyItem> items) {
    if (!items.isEmpty()) {
      html.text("h3", texts.say(heading));
      items(html, items);
    }
  }

  private void items(HtmlText html, List<SafetyItem> items) {
    html.start("ul");
    for (SafetyItem item : items) {
      html.html("li", links.html(item.text()) + why(item.why()));
    }
    html.end();
  }

  private String why(@Nullable RichText why) {
    return why == null
        ? ""
        : " <span class=\"soft\">"
            + HtmlText.escape(texts.say("safety.why"))
            + " "
            + links.html(why)
            + "</span>";
  }
}
