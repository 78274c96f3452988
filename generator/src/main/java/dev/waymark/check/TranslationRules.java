package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A translation says what its original says: every safety note, every step.
 *
 * <p>Texts of two languages cannot be compared, so what is counted is entries.
 */
final class TranslationRules {
  private final Site site;
  private final Map<SourcePath, Guide> bySource = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  TranslationRules(Site site) {
    this.site = site;
    site.guides().forEach(guide -> bySource.put(guide.guide().document().source(), guide.guide()));
  }

  List<Diagnostic> check() {
    for (SiteGuide guide : site.guides()) {
      Guide original = guide.isUntranslated() ? null : originalOf(guide.guide());
      if (original != null) {
        check(guide.guide(), original);
      }
    }
    site.documents().stream().map(SitePage::document).forEach(this::checkOriginal);
    return List.copyOf(problems);
  }

  /** Who translated an original helps nobody: the file is not where its author thinks it is. */
  private void checkOriginal(Document document) {
    boolean first =
        site.versions(document).values().stream()
            .filter(Version::translated)
            .findFirst()
            .filter(version -> version.source().equals(document.source()))
            .isPresent();
    if (first && document.translation() != null) {
      problems.add(
          Diagnostic.of(
              CheckRule.NOT_A_TRANSLATION,
              "this file is an original, so \"translation\" says nothing here",
              document.title().at(),
              "name a translation like its original, with the language before .md: neck.bn.md"));
    }
  }

  /** Return what a guide is a translation of: the version in the first language that has one. */
  private @Nullable Guide originalOf(Guide guide) {
    return site.versions(guide.document()).values().stream()
        .filter(Version::translated)
        .map(Version::source)
        .findFirst()
        .filter(source -> !source.equals(guide.document().source()))
        .map(bySource::get)
        .orElse(null);
  }

  private void check(Guide translation, Guide original) {
    Safety here = translation.safety();
    Safety there = original.safety();
    checkItems(translation, original, "doNotIf", here.doNotIf(), there.doNotIf());
    checkItems(translation, original, "avoidArea", here.avoidArea(), there.avoidArea());
    checkItems(translation, original, "askFirst", here.askFirst(), there.askFirst());
    checkItems(translation, original, "stopIf", here.stopIf(), there.stopIf());
    for (RedFlag.Level level : RedFlag.Level.values()) {
      String name = "redFlags, " + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
      checkItems(translation, original, name, items(here, level), items(there, level));
    }
    checkSteps(translation, original);
    checkAge(translation, original);
  }

  private void checkItems(
      Guide translation,
      Guide original,
      String list,
      List<SafetyItem> here,
      List<SafetyItem> there) {
    if (here.size() < there.size()) {
      String last = there.get(there.size() - 1).text().plain();
      problems.add(
          Diagnostic.of(
              CheckRule.MISSING_SAFETY_ITEM,
              "the original says more under "
                  + list
                  + ": "
                  + there.size()
                  + (there.size() == 1 ? " entry" : " entries")
                  + ", here "
                  + here.size(),
              here.isEmpty()
                  ? translation.document().title().at()
                  : here.get(here.size() - 1).text().at(),
              "translate every entry of "
                  + original.document().source()
                  + "; its last one is: "
                  + last));
    }
  }

  private void checkSteps(Guide translation, Guide original) {
    List<Step> here = translation.steps();
    List<Step> there = original.steps();
    if (here.isEmpty()) {
      return; // which is an error by itself
    }
    if (here.size() < there.size()) {
      problems.add(
          Diagnostic.of(
              CheckRule.MISSING_STEP,
              "the original has " + there.size() + " steps, this translation " + here.size(),
              here.get(here.size() - 1).at(),
              "translate every step of " + original.document().source()));
      checkWarnings(here, there);
      return;
    }
    for (int i = 0; i < there.size(); i++) {
      RichText warning = there.get(i).warning();
      if (warning != null && here.get(i).warning() == null) {
        problems.add(
            Diagnostic.of(
                CheckRule.MISSING_SAFETY_ITEM,
                "this step has a warning in the original, and none here",
                here.get(i).at(),
                "translate it: " + warning.plain()));
      }
    }
  }

  /** Which of the steps is missing cannot be told, but that a warning is, can. */
  private void checkWarnings(List<Step> here, List<Step> there) {
    List<RichText> own = warnings(here);
    List<RichText> all = warnings(there);
    if (own.size() < all.size()) {
      problems.add(
          Diagnostic.of(
              CheckRule.MISSING_SAFETY_ITEM,
              "the original warns in " + all.size() + " steps, this translation in " + own.size(),
              here.get(here.size() - 1).at(),
              "translate every warning; the last one is: " + all.get(all.size() - 1).plain()));
    }
  }

  private static List<RichText> warnings(List<Step> steps) {
    List<RichText> warnings = new ArrayList<>();
    for (Step step : steps) {
      if (step.warning() != null) {
        warnings.add(step.warning());
      }
    }
    return warnings;
  }

  private void checkAge(Guide translation, Guide original) {
    Located<LocalDate> changed = changed(original.document().dates());
    Located<LocalDate> own = changed(translation.document().dates());
    if (changed != null && own != null && changed.value().isAfter(own.value())) {
      problems.add(
          Diagnostic.of(
              CheckRule.OUTDATED_TRANSLATION,
              "the original was changed on "
                  + changed.value()
                  + ", after this translation of "
                  + own.value(),
              own.at(),
              "compare it with " + original.document().source() + ", then write updated:"));
    }
  }

  private static @Nullable Located<LocalDate> changed(Dates dates) {
    return dates.updated() == null ? dates.published() : dates.updated();
  }

  private static List<SafetyItem> items(Safety safety, RedFlag.Level level) {
    return safety.redFlags().stream()
        .filter(flag -> flag.level() == level)
        .flatMap(flag -> flag.items().stream())
        .toList();
  }
}
