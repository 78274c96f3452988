package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Language;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Checks how texts are written: how long they are, what their words promise, and where their links
 * say they lead. Each text is held to the rules of its own language. Thread-safe.
 */
public final class ProseChecker {
  private static final List<ProseRules> RULES =
      List.of(
          new StepRules(),
          new LengthRules(),
          new LinkTextRules(),
          new ClaimRules(),
          new JobRules(),
          new ListRules(),
          new SafetyTextRules(),
          new CalloutRules());

  /**
   * A check of one text.
   *
   * @param name tells it from the others of a site
   * @param text all that it depends on, beside the words of languages
   * @param work finds what is wrong
   */
  public record Check(String name, Object text, Supplier<List<Diagnostic>> work) {}

  private final Map<String, Lexicon> lexicons = new HashMap<>();

  /** Make one that knows the words of a site's languages. */
  public ProseChecker(SiteConfig config) {
    for (Language language : config.languages()) {
      lexicons.put(language.tag(), Lexicon.of(language.tag()));
    }
  }

  /**
   * Return a check for each file that is published, in its own language, and for {@code site.yaml}
   * in each language. They are independent of each other, and return problems in any order.
   */
  public List<Check> checks(Site site) {
    List<Check> checks = new ArrayList<>();
    for (Language language : site.config().languages()) {
      SiteConfig config = site.config().in(language.tag());
      checks.add(
          new Check(
              "site.yaml " + language.tag(),
              config,
              () -> check(ProseCollector.of(config, lexicon(language.tag())))));
    }
    for (SiteGuide guide : site.guides()) {
      if (!guide.isUntranslated()) {
        checks.add(check(guide.guide()));
      }
    }
    for (SitePage page : site.pages()) {
      if (!page.isUntranslated()) {
        checks.add(
            new Check(
                page.document().source().value(),
                page.document(),
                () -> check(ProseCollector.of(page.document(), lexicon(page.language())))));
      }
    }
    return checks;
  }

  /** Return the check of one guide, in the language it is written in. */
  public Check check(Guide guide) {
    Document document = guide.document();
    return new Check(
        document.source().value(),
        guide,
        () -> check(ProseCollector.of(guide, lexicon(document.language()))));
  }

  private Lexicon lexicon(String tag) {
    Lexicon known = lexicons.get(tag);
    return known == null ? Lexicon.of(tag) : known;
  }

  private static List<Diagnostic> check(Prose prose) {
    RULES.forEach(rules -> rules.check(prose));
    return prose.problems();
  }
}
