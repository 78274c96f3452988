package dev.waymark.check;

import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Language;
import dev.waymark.model.Located;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.Picture;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Segment;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.Video;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every reference that one file makes. */
final class ReferenceCollector {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final SourcePath from;
  private final String language;
  private final List<Reference> found = new ArrayList<>();

  private ReferenceCollector(SourcePath from, String language) {
    this.from = from;
    this.language = language;
  }

  static List<Reference> of(Guide guide) {
    ReferenceCollector collector = of(guide.document());
    collector.segments(guide.document().body().segments());
    guide.prerequisites().forEach(path -> collector.add(path, Reference.Kind.GUIDE));
    guide.related().forEach(path -> collector.add(path, Reference.Kind.GUIDE));
    collector.safety(guide.safety());
    guide.steps().forEach(collector::step);
    guide.afterCare().forEach(collector::text);
    collector.picture(guide.image());
    collector.video(guide.video());
    collector.text(guide.disclaimer());
    return collector.found;
  }

  private static ReferenceCollector of(Document document) {
    return new ReferenceCollector(document.source(), document.language());
  }

  static List<Reference> of(SitePage page) {
    ReferenceCollector collector = of(page.document());
    collector.segments(page.document().body().segments());
    return collector.found;
  }

  /** Collect what each language's version of {@code site.yaml} refers to. */
  static List<Reference> of(SiteConfig config) {
    List<Reference> found = new ArrayList<>();
    for (Language language : config.languages()) {
      found.addAll(of(config.in(language.tag()), language.tag()));
    }
    return found;
  }

  private static List<Reference> of(SiteConfig config, String language) {
    ReferenceCollector collector = new ReferenceCollector(SITE_FILE, language);
    for (NavigationEntry entry : config.menus()) {
      if (!isWebAddress(entry.target().value())) {
        collector.add(entry.target(), Reference.Kind.LINK);
      }
    }
    for (Taxonomy taxonomy : config.taxonomies()) {
      taxonomy.terms().stream().map(Term::image).forEach(collector::picture);
    }
    config.safetySets().values().forEach(collector::safety);
    collector.text(config.disclaimer());
    collector.picture(config.image());
    return collector.found;
  }

  static boolean isWebAddress(String target) {
    return target.startsWith("https://") || target.startsWith("http://");
  }

  private void step(Step step) {
    text(step.warning());
    text(step.action());
    text(step.tip());
    step.images().forEach(this::picture);
    video(step.video());
  }

  private void safety(Safety safety) {
    safety.doNotIf().forEach(this::item);
    safety.avoidArea().forEach(this::item);
    safety.askFirst().forEach(this::item);
    safety.stopIf().forEach(this::item);
    for (RedFlag flag : safety.redFlags()) {
      flag.items().forEach(this::item);
      text(flag.why());
    }
  }

  private void item(SafetyItem item) {
    text(item.text());
    text(item.why());
  }

  private void text(@Nullable RichText text) {
    // A shared safety note keeps the place it was written at: its links are relative to that file.
    if (text != null && text.at().file().equals(from.value())) {
      segments(text.segments());
    }
  }

  private void segments(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Link link) {
        add(link.target(), Reference.Kind.LINK);
      } else if (segment instanceof Segment.Image image) {
        add(image.source(), Reference.Kind.PICTURE);
      }
    }
  }

  private void picture(@Nullable Picture picture) {
    if (picture != null) {
      add(picture.source(), Reference.Kind.PICTURE);
    }
  }

  private void video(@Nullable Video video) {
    if (video != null) {
      add(video.source(), Reference.Kind.FILE);
      add(video.captions(), Reference.Kind.FILE);
      add(video.transcript(), Reference.Kind.LINK);
      picture(video.poster());
    }
  }

  private void picture(@Nullable Located<String> path) {
    if (path != null) {
      add(path, Reference.Kind.PICTURE);
    }
  }

  private void add(Located<String> target, Reference.Kind kind) {
    found.add(new Reference(from, target, kind, language));
  }
}
