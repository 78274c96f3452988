package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Body;
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
import org.jspecify.annotations.Nullable;

/** Links and pictures lead somewhere. */
final class LinkRules {
  private final Site site;
  private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
  private final Set<SourcePath> guides = new HashSet<>();
  private final NameSuggester suggester;
  private final List<Diagnostic> problems = new ArrayList<>();

  LinkRules(Site site) {
    this.site = site;
    this.suggester = new NameSuggester(site);
    for (SiteGuide guide : site.guides()) {
      guides.add(guide.guide().document().source());
      anchors.put(guide.guide().document().source(), anchorsOf(guide.guide()));
    }
    for (SitePage page : site.pages()) {
      anchors.put(page.document().source(), anchorsOf(page.document().body()));
    }
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
          "link-to-left-out",
          leftOut.source() + " is not on the site: it is a draft, comes later or has expired",
          "remove the link, or publish that file");
    } else if (target instanceof LinkTarget.Outside outside) {
      reportOutside(reference, outside.path());
    }
  }

  private void checkMedia(Reference reference, SourcePath file) {
    if (reference.kind() == Reference.Kind.GUIDE) {
      report(reference, "not-a-guide", "this is not a guide", "name a Markdown file of guides/");
    } else if (reference.kind() == Reference.Kind.PICTURE && !file.isPicture()) {
      report(
          reference,
          "not-a-picture",
          "this is not a picture",
          "name a file that ends in .svg, .png, .jpg, .gif, .webp or .avif");
    } else if (reference.kind() != Reference.Kind.PICTURE && file.isActive()) {
      report(
          reference,
          "active-file",
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
        isFile(reference) ? "missing-file" : "broken-link",
        "there is no file \"" + path + "\", seen from " + reference.from(),
        Addresses.meant(path)
            .or(() -> Optional.ofNullable(suggester.file(reference.from(), path)))
            .orElse("check the name and the folder, or add the file"));
  }

  private static boolean isFile(Reference reference) {
    return reference.kind() == Reference.Kind.FILE || reference.kind() == Reference.Kind.PICTURE;
  }

  private void reportAddress(Reference reference) {
    if (reference.kind() == Reference.Kind.GUIDE) {
      report(
          reference,
          "external-file",
          "other guides are named by their files, not by addresses",
          "write the path from this file, such as ../neck.md");
      return;
    }
    report(
        reference,
        reference.kind() == Reference.Kind.PICTURE ? "external-image" : "external-file",
        "this must lie on this site",
        "save it beside this file and write its path");
  }

  private void reportOutside(Reference reference, String path) {
    if (path.indexOf('\\') >= 0) {
      report(
          reference,
          isFile(reference) ? "missing-file" : "broken-link",
          "a path has / between its parts, not \\",
          "write \"" + path.replace('\\', '/') + "\"");
      return;
    }
    if (path.startsWith("/")) {
      report(
          reference,
          "absolute-link",
          "a path may not begin with /",
          "write a path relative to this file, such as ../neck.md");
    } else {
      report(
          reference,
          "link-outside",
          "this leads out of the content folder",
          "keep what the site needs below guides/ or pages/");
    }
  }

  private void checkDocument(Reference reference, LinkTarget.Document document) {
    switch (reference.kind()) {
      case FILE, PICTURE ->
          report(reference, "not-a-file", "this is a page, not a picture or file", null);
      case GUIDE -> {
        if (!guides.contains(document.source())) {
          report(reference, "not-a-guide", "this is a page without steps, not a guide", null);
        } else if (document.source().equals(reference.from())) {
          report(reference, "link-to-self", "this is the guide itself", "remove it");
        }
      }
      case LINK -> checkFragment(reference, document);
    }
  }

  private void checkFragment(Reference reference, LinkTarget.Document document) {
    Set<String> known = anchors.getOrDefault(document.source(), Set.of());
    if (!document.fragment().isEmpty() && !known.contains(document.fragment())) {
      report(
          reference,
          "broken-anchor",
          "there is no heading or step \"#" + document.fragment() + "\" in " + document.source(),
          NameSuggester.didYouMean(document.fragment(), known, "#"));
    }
  }

  private void report(Reference reference, String code, String message, @Nullable String hint) {
    problems.add(Diagnostic.error(code, message, reference.target().at(), hint));
  }

  private static Set<String> anchorsOf(Guide guide) {
    Set<String> ids = anchorsOf(guide.document().body());
    if (guide.phased()) {
      guide.phases().forEach(phase -> ids.add(phase.id().value()));
    }
    guide.steps().forEach(step -> ids.add(step.id().value()));
    return ids;
  }

  private static Set<String> anchorsOf(Body body) {
    return new HashSet<>(body.anchors());
  }
}
