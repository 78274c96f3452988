package dev.waymark;

import dev.waymark.check.MediaInUse;
import dev.waymark.check.ProseChecker;
import dev.waymark.check.SiteChecker;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.site.SiteAssembler;
import java.util.List;
import java.util.Optional;

/**
 * A change to what one guide says, and to nothing that other pages show or depend on. So lists, the
 * order of guides and addresses are as they were, and of all checks only those of this guide's own
 * text can come to something else. Immutable.
 */
final class Rewording {
  private final Guide guide;
  private final List<Diagnostic> problems;

  private Rewording(Guide guide, List<Diagnostic> problems) {
    this.guide = guide;
    this.problems = problems;
  }

  /** Compare a guide with what it was; empty where it is another in more than what it says. */
  static Optional<Rewording> between(
      Parsed<Optional<Guide>> before, Parsed<Optional<Guide>> after) {
    Optional<Guide> old = before.value().map(Guide::outline);
    return after
        .value()
        .filter(now -> old.isPresent() && old.get().equals(now.outline()))
        .map(now -> new Rewording(now, after.problems()));
  }

  /**
   * Check a site with this change in it.
   *
   * @param last as it was before
   * @return empty where the guide is not on the site, or needs other pictures and files than before
   */
  Optional<Checked> in(Checked last, SiteAssembler assembler) {
    Site whole = assembler.replace(last.whole(), guide);
    Optional<Guide> was = find(last.whole());
    Optional<Guide> shown = find(whole);
    if (was.isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    boolean sameMedia =
        MediaInUse.of(whole, shown.get()).equals(MediaInUse.of(last.whole(), was.get()));
    return sameMedia ? Optional.of(check(last, whole, shown.get())) : Optional.empty();
  }

  private Optional<Guide> find(Site site) {
    return site.guides().stream()
        .map(SiteGuide::guide)
        .filter(each -> each.document().source().equals(guide.document().source()))
        .findFirst();
  }

  private Checked check(Checked last, Site whole, Guide shown) {
    Setting setting = last.ready().setting();
    String text = guide.document().source().value();
    Findings findings = last.findings().without(text);
    findings.addAll(text, problems);
    findings.addAll(text, new SiteChecker().links(whole, shown));
    ProseChecker.Check prose = setting.prose().check(shown);
    findings.addAll(
        text, setting.memory().prose().get(prose.name(), prose.text(), any -> prose.work().get()));
    Site site = whole.withMedia(List.copyOf(last.ready().site().media().values()));
    return new Checked(whole, findings, last.ready().with(site));
  }
}
