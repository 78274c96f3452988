package dev.waymark.search;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Passage;
import dev.waymark.model.Phase;
import dev.waymark.model.RichText;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the texts of a guide by how much a word in them says of what it is about. */
final class GuideTexts {
  private static final int TITLE = 10;
  private static final int TERM = 5;
  private static final int SUMMARY = 4;
  private static final int HEADING = 2;
  private static final int TEXT = 1;

  private final Map<Integer, List<String>> texts = new TreeMap<>();

  /** Return the texts of a guide by weight. */
  static Map<Integer, List<String>> of(Guide guide, List<String> terms) {
    GuideTexts found = new GuideTexts();
    found.add(TITLE, guide.document().title());
    terms.forEach(term -> found.add(TERM, term));
    guide.tags().forEach(tag -> found.add(TERM, tag));
    found.add(SUMMARY, guide.document().summary());
    Stream.concat(guide.tools().stream(), guide.supplies().stream())
        .forEach(thing -> found.add(TEXT, thing.name()));
    found.addSafety(guide);
    guide.phases().forEach(found::add);
    guide.afterCare().forEach(text -> found.add(TEXT, text));
    guide.document().body().passages().forEach(found::add);
    return found.texts;
  }

  private void addSafety(Guide guide) {
    Stream.of(guide.safety().doNotIf(), guide.safety().avoidArea(), guide.safety().askFirst())
        .flatMap(List::stream)
        .map(SafetyItem::text)
        .forEach(text -> add(TEXT, text));
  }

  private void add(Phase phase) {
    add(HEADING, phase.title());
    phase.steps().forEach(this::add);
  }

  private void add(Step step) {
    add(HEADING, step.title());
    add(TEXT, step.action());
    add(TEXT, step.warning());
    add(TEXT, step.tip());
  }

  private void add(Passage passage) {
    add(passage.kind() == Passage.Kind.HEADING ? HEADING : TEXT, passage.text().text());
  }

  private void add(int weight, @Nullable RichText text) {
    if (text != null) {
      add(weight, text.plain());
    }
  }

  private void add(int weight, @Nullable Located<String> text) {
    if (text != null) {
      add(weight, text.value());
    }
  }

  private void add(int weight, String text) {
    texts.computeIfAbsent(weight, key -> new ArrayList<>()).add(text);
  }
}
