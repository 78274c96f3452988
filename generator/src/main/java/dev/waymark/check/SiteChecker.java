package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Site;
import java.util.List;
import java.util.function.Supplier;

/** Checks what only the whole site can tell. Pure. */
public final class SiteChecker {
  /** Return every problem of the site, in any order. */
  public List<Diagnostic> check(Site site) {
    return checks(site).stream().flatMap(check -> check.get().stream()).toList();
  }

  /** Return the checks; each can be made alone, on any thread, and returns what it finds. */
  public List<Supplier<List<Diagnostic>>> checks(Site site) {
    return List.of(
        () -> new LinkRules(site).check(),
        () -> new AddressRules(site).check(),
        () -> new TitleRules(site).check(),
        () -> new GuideRules(site).check(),
        () -> new TranslationRules(site).check(),
        () -> new DateRules(site).check(),
        () -> new OrderRules(site).check(),
        () -> new SiteRules(site).check());
  }
}
