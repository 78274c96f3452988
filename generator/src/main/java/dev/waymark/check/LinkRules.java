package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.LinkRule;
import dev.waymark.diagnostic.Rule;
import dev.waymark.model.Body;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Links and pictures lead somewhere. */
final class LinkRules {
  private final Site site;
  private @Nullable Map<SourcePath, Guide> guides;
  private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
  private final Map<SourcePath, Set<String>> stepNumbers = new HashMap<>();
  private @Nullable NameSuggester suggester;
  private final List<Diagnostic> problems = new ArrayList<>();

  LinkRules(Site site) {
    this.site = site;
  }

  /** Check what one guide refers to. */
  List<Diagnostic> check(Guide guide) {
    ReferenceCollector.of(guide).forEach(this::check);
    return List.copyOf(problems);
  }

  List<Diagnostic> check() {
    ReferenceCollector.of(site.config()).forEach(this::check);
    for (SiteGuide guide : site.guides()) {
      if (!guide.isUntranslated()) {
        ReferenceCollector.of(guide.guide()).forEach(this::check);
      }
    }
    for (SitePage page : site.pages()) {
      if (!page.isUntranslated()) {
        ReferenceCollector.of(page).forEach(this::check);
      }
    }
    return List.copyOf(problems);
  }

  private void check(Reference reference) {
    LinkTarget target =
        site.resolve(reference.from(), reference.target().value(), reference.language());
    if (target instanceof LinkTarget.Document document) {
      checkDocument(reference, document);
    } else if (target instanceof LinkTarget.Media media) {
      checkMedia(reference, media.file().source());
    } else if (target instanceof LinkTarget.Missing missing) {
      reportMissing(reference, missing.path());
    } else if (target instanceof LinkTarget.LeftOut leftOut) {
      report(
          reference,
          CheckRule.LINK_TO_LEFT_OUT,
          leftOut.source() + " is not on the site: it is a draft, comes later or has expired",
          "remove the link, or publish that file");
    } else if (target instanceof LinkTarget.Outside outside) {
      reportOutside(reference, outside.path());
    }
  }

  private void checkMedia(Reference reference, SourcePath file) {
    if (reference.kind() == Reference.Kind.GUIDE) {
      report(
          reference,
          CheckRule.NOT_A_GUIDE,
          "this is not a guide",
          "name a Markdown file of guides/");
    } else if (reference.kind() == Reference.Kind.PICTURE && !file.isPicture()) {
      report(
          reference,
          CheckRule.NOT_A_PICTURE,
          "this is not a picture",
          "name a file that ends in .svg, .png, .jpg, .gif, .webp or .avif");
    } else if (reference.kind() != Reference.Kind.PICTURE && file.isActive()) {
      report(
          reference,
          CheckRule.ACTIVE_FILE,
          "a file of this kind could run scripts on this site",
          "link to a page, a picture, a PDF, a text, a sound or a video");
    }
  }

  private void reportMissing(Reference reference, String path) {
    if (Addresses.hasScheme(path)) {
      reportAddress(reference);
      return;
    }
    report(
        reference,
        isFile(reference) ? CheckRule.MISSING_FILE : CheckRule.BROKEN_LINK,
        "there is no file \"" + path + "\", seen from " + reference.from(),
        Addresses.meant(path)
            .or(() -> Optional.ofNullable(suggester().file(reference.from(), path)))
            .orElse("check the name and the folder, or add the file"));
  }

  /** Nearly every site has nothing missing. */
  private NameSuggester suggester() {
    if (suggester == null) {
      suggester = new NameSuggester(site);
    }
    return suggester;
  }

  private static boolean isFile(Reference reference) {
    return reference.kind() == Reference.Kind.FILE || reference.kind() == Reference.Kind.PICTURE;
  }

  private void reportAddress(Reference reference) {
    if (reference.kind() == Reference.Kind.GUIDE) {
      report(
          reference,
          CheckRule.EXTERNAL_FILE,
          "other guides are named by their files, not by addresses",
          "write the path from this file, such as ../neck.md");
      return;
    }
    report(
        reference,
        reference.kind() == Reference.Kind.PICTURE
            ? LinkRule.EXTERNAL_IMAGE
            : CheckRule.EXTERNAL_FILE,
        "this must lie on this site",
        "save it beside this file and write its path");
  }

  private void reportOutside(Reference reference, String path) {
    if (path.indexOf('\\') >= 0) {
      report(
          reference,
          isFile(reference) ? CheckRule.MISSING_FILE : CheckRule.BROKEN_LINK,
          "a path has / between its parts, not \\",
          "write \"" + path.replace('\\', '/') + "\"");
      return;
    }
    if (path.startsWith("/")) {
      report(
          reference,
          LinkRule.ABSOLUTE_LINK,
          "a path may not begin with /",
          "write a path relative to this file, such as ../neck.md");
    } else {
      report(
          reference,
          CheckRule.LINK_OUTSIDE,
          "this leads out of the content folder",
          "keep what the site needs below guides/ or pages/");
    }
  }

  private void checkDocument(Reference reference, LinkTarget.Document document) {
    switch (reference.kind()) {
      case FILE, PICTURE ->
          report(reference, CheckRule.PAGE_AS_FILE, "this is a page, not a picture or file", null);
      case GUIDE -> {
        if (!guides().containsKey(document.source())) {
          report(
              reference, CheckRule.NOT_A_GUIDE, "this is a page without steps, not a guide", null);
        } else if (document.source().equals(reference.from())) {
          report(reference, CheckRule.LINK_TO_SELF, "this is the guide itself", "remove it");
        }
      }
      case LINK -> checkFragment(reference, document);
    }
  }

  private void checkFragment(Reference reference, LinkTarget.Document document) {
    if (document.fragment().isEmpty()) {
      return;
    }
    Set<String> known = anchors.computeIfAbsent(document.source(), this::anchorsOf);
    if (!known.contains(document.fragment())) {
      report(
          reference,
          CheckRule.BROKEN_ANCHOR,
          "there is no heading or step \"#" + document.fragment() + "\" in " + document.source(),
          NameSuggester.didYouMean(document.fragment(), known, "#"));
    } else if (stepNumbers
        .computeIfAbsent(document.source(), this::stepNumbersOf)
        .contains(document.fragment())) {
      report(
          reference,
          GuideRule.LINK_TO_STEP_NUMBER,
          "this leads to a step by its number, which changes when steps are added or moved",
          "give that step an id of its own, and write that one here");
    }
  }

  private void report(Reference reference, Rule rule, String message, @Nullable String hint) {
    problems.add(Diagnostic.of(rule, message, reference.target().at(), hint));
  }

  private Set<String> anchorsOf(SourcePath source) {
    Guide guide = guides().get(source);
    Body body = guide == null ? pageBody(source) : guide.document().body();
    Set<String> ids = new HashSet<>(body.anchors());
    if (guide != null) {
      if (guide.phased()) {
        guide.phases().forEach(phase -> ids.add(phase.id().value()));
      }
      guide.steps().forEach(step -> ids.add(step.id().value()));
    }
    return ids;
  }

  private Body pageBody(SourcePath source) {
    return site.pages().stream()
        .map(SitePage::document)
        .filter(page -> page.source().equals(source))
        .findFirst()
        .map(Document::body)
        .orElse(Body.EMPTY);
  }

  private Set<String> stepNumbersOf(SourcePath source) {
    Guide guide = guides().get(source);
    return guide == null
        ? Set.of()
        : guide.steps().stream()
            .filter(step -> !step.ownId())
            .map(step -> step.id().value())
            .collect(Collectors.toSet());
  }

  /** Many a text leads to files only. */
  private Map<SourcePath, Guide> guides() {
    if (guides == null) {
      guides = new HashMap<>();
      for (SiteGuide guide : site.guides()) {
        guides.put(guide.guide().document().source(), guide.guide());
      }
    }
    return guides;
  }
}
