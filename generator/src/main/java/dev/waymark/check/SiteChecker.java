package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Guide;
import dev.waymark.model.Site;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks what only the whole site can tell. Pure. */
public final class SiteChecker {
  /** Return every problem of the site, in any order. */
  public List<Diagnostic> check(Site site) {
    return Stream.concat(
            links(site).stream(), checks(site).stream().flatMap(check -> check.get().stream()))
        .toList();
  }

  /** Return what is wrong with where texts lead; each problem has its place in that text. */
  public List<Diagnostic> links(Site site) {
    return new LinkRules(site).check();
  }

  /** Return what is wrong with where one guide of the site leads. */
  public List<Diagnostic> links(Site site, Guide guide) {
    return new LinkRules(site).check(guide);
  }

  /**
   * Return the other checks; each can be made alone, on any thread, and returns what it finds. None
   * depends on more of a guide than its {@link Guide#outline}.
   */
  public List<Supplier<List<Diagnostic>>> checks(Site site) {
    return List.of(
        () -> new AddressRules(site).check(),
        () -> new TitleRules(site).check(),
        () -> new GuideRules(site).check(),
        () -> new TranslationRules(site).check(),
        () -> new DateRules(site).check(),
        () -> new OrderRules(site).check(),
        () -> new SiteRules(site).check());
  }
}
