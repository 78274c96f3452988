package dev.waymark.check;

import dev.waymark.check.Text.Role;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Passage;
import dev.waymark.model.Phase;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Step;
import dev.waymark.model.TextLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one file says to readers. */
final class ProseCollector {
  private final SourcePath source;
  private final Lexicon lexicon;
  private final SentenceSplitter splitter;
  private final List<Text> texts = new ArrayList<>();
  private final List<TextLink> links = new ArrayList<>();

  private ProseCollector(SourcePath source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
    this.splitter = new SentenceSplitter(lexicon);
  }

  static Prose of(Guide guide, Lexicon lexicon) {
    ProseCollector collector = new ProseCollector(guide.document().source(), lexicon);
    collector.safety(guide.safety());
    guide.phases().forEach(collector::phase);
    guide.afterCare().forEach(text -> collector.add(Role.AFTER_CARE, text));
    collector.add(Role.DISCLAIMER, guide.disclaimer());
    return collector.document(guide.document());
  }

  static Prose of(Document document, Lexicon lexicon) {
    return new ProseCollector(document.source(), lexicon).document(document);
  }

  /** Collect the longer texts of {@code site.yaml} in one language. */
  static Prose of(SiteConfig config, Lexicon lexicon) {
    ProseCollector collector = new ProseCollector(new SourcePath("site.yaml"), lexicon);
    collector.add(Role.SUMMARY, config.summary());
    collector.add(Role.DISCLAIMER, config.disclaimer());
    config.safetySets().values().forEach(collector::safety);
    return collector.prose();
  }

  private Prose document(Document document) {
    add(Role.NAME, document.title());
    add(Role.SUMMARY, document.summary());
    for (Passage passage : document.body().passages()) {
      boolean name = passage.kind() == Passage.Kind.HEADING || passage.kind() == Passage.Kind.TERM;
      add(name ? Role.NAME : Role.BODY, passage.text(), passage);
    }
    links.addAll(document.body().links());
    return prose();
  }

  private Prose prose() {
    return new Prose(source, lexicon, texts, links);
  }

  private void phase(Phase phase) {
    add(Role.NAME, phase.title());
    phase.steps().forEach(this::step);
  }

  private void step(Step step) {
    add(Role.NAME, step.title());
    add(Role.STEP_NOTE, step.warning());
    add(Role.STEP, step.action());
    add(Role.STEP_NOTE, step.tip());
  }

  private void safety(Safety safety) {
    items(Role.CONDITION, safety.doNotIf());
    items(Role.AREA, safety.avoidArea());
    items(Role.CONDITION, safety.askFirst());
    items(Role.CONDITION, safety.stopIf());
    for (RedFlag flag : safety.redFlags()) {
      items(Role.CONDITION, flag.items());
      add(Role.REASON, flag.why());
    }
  }

  private void items(Role role, List<SafetyItem> items) {
    for (SafetyItem item : items) {
      add(role, item.text());
      add(Role.REASON, item.why());
    }
  }

  /** Add a text, unless it belongs to another file, as a shared safety note does. */
  private void add(Role role, @Nullable RichText text) {
    if (text != null && text.at().file().equals(source.value())) {
      add(role, text.text(), null);
      links.addAll(text.links());
    }
  }

  private void add(Role role, @Nullable Located<String> text) {
    if (text != null && text.at().file().equals(source.value())) {
      add(role, placed(text), null);
    }
  }

  private void add(Role role, PlacedText text, @Nullable Passage passage) {
    texts.add(new Text(role, text, passage, splitter.split(text.text())));
  }

  /**
   * Place a text that is as long as its place, or stands there in quotes. Each word of another,
   * which has escapes or several lines, stands at its beginning.
   */
  private static PlacedText placed(Located<String> text) {
    Span at = text.at();
    String value = text.value();
    int rest = at.length() - value.codePointCount(0, value.length());
    List<PlacedText.Run> runs = new ArrayList<>();
    runs.add(new PlacedText.Run(0, at.line(), at.column() + (rest == 2 ? 1 : 0)));
    if (rest != 0 && rest != 2) {
      for (int space = value.indexOf(' '); space >= 0; space = value.indexOf(' ', space + 1)) {
        runs.add(new PlacedText.Run(space + 1, at.line(), at.column()));
      }
    }
    return new PlacedText(at.file(), value, runs);
  }
}
