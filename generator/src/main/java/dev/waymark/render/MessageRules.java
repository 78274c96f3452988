package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every message of a theme exists in every language of the site. */
public final class MessageRules {
  private final Theme theme;

  /** Check the messages of {@code theme}. */
  public MessageRules(Theme theme) {
    this.theme = theme;
  }

  /**
   * Return a warning for each message that readers get in English. A language without any has one
   * warning: there is no more to learn from all the others.
   */
  public List<Diagnostic> check(List<Language> languages) {
    Map<String, String> english = theme.ownMessages(Theme.ENGLISH);
    List<Diagnostic> problems = new ArrayList<>();
    for (Language language : languages) {
      String tag = language.tag();
      if (tag.equals(Theme.ENGLISH) || tag.startsWith(Theme.ENGLISH + "-")) {
        continue;
      }
      Set<String> own = theme.ownMessages(tag).keySet();
      Span at = Span.ofFile("theme/messages/" + tag + ".properties");
      if (own.isEmpty() && language.messages().isEmpty()) {
        problems.add(
            Diagnostic.of(
                ThemeRule.MISSING_MESSAGES,
                "the theme has no messages in \"" + tag + "\", so readers see them in English",
                at,
                "write this file: copy the theme's messages/en.properties and translate its texts"));
        continue;
      }
      english.forEach(
          (key, text) -> {
            if (!own.contains(key) && !language.messages().containsKey(key)) {
              problems.add(
                  Diagnostic.of(
                      ThemeRule.MISSING_MESSAGE,
                      "the message \"" + key + "\" does not exist in \"" + tag + "\"",
                      at,
                      "add a line to this file; in English it is: " + key + " = " + text));
            }
          });
    }
    return problems;
  }
}
