package dev.waymark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guide as its author wrote it.
 *
 * @param document what it shares with other pages
 * @param audience who follows it
 * @param terms by the taxonomy's field
 * @param position of the person being massaged
 * @param difficulty how hard it is
 * @param tools what is used
 * @param supplies what is used up
 * @param safety what to know before the first step
 * @param prerequisites paths of guides to read before, relative to the source
 * @param related paths of guides to read as well, relative to the source
 * @param phased whether the author wrote phases
 * @param phases at least one; exactly one, without a title, where the author wrote flat steps
 * @param afterCare what to do afterwards
 * @param totalTime overrides the computed sum
 * @param authors who wrote it
 * @param review who checked it
 * @param references the sources it stands on
 * @param image of the whole guide
 * @param video of the whole guide
 * @param contact overrides the site's
 * @param disclaimer overrides the site's
 * @param license of the text
 * @param tags free keywords
 */
public record Guide(
    Document document,
    @Nullable Located<Audience> audience,
    Map<String, List<Located<String>>> terms,
    @Nullable Located<BodyPosition> position,
    @Nullable Located<Difficulty> difficulty,
    List<Equipment> tools,
    List<Equipment> supplies,
    Safety safety,
    List<Located<String>> prerequisites,
    List<Located<String>> related,
    boolean phased,
    List<Phase> phases,
    List<RichText> afterCare,
    @Nullable Located<TimeSpan> totalTime,
    List<Author> authors,
    @Nullable Review review,
    List<Reference> references,
    @Nullable Picture image,
    @Nullable Video video,
    @Nullable Contact contact,
    @Nullable RichText disclaimer,
    @Nullable Located<String> license,
    List<Located<String>> tags) {
  public Guide {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    tools = List.copyOf(tools);
    supplies = List.copyOf(supplies);
    prerequisites = List.copyOf(prerequisites);
    related = List.copyOf(related);
    phases = List.copyOf(phases);
    afterCare = List.copyOf(afterCare);
    authors = List.copyOf(authors);
    references = List.copyOf(references);
    tags = List.copyOf(tags);
  }

  /** Return the steps of all phases, in order. */
  public List<Step> steps() {
    return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
  }

  /** Return how long it takes: what the author says, else the sum of its steps. */
  public @Nullable TimeSum time() {
    return totalTime == null ? TimeSum.of(steps()) : new TimeSum(totalTime.value(), true);
  }

  /** Return this guide with other terms. */
  public Guide withTerms(Map<String, List<Located<String>>> other) {
    return with(document, other, safety, phases);
  }

  /** Return this guide with other safety notes. */
  public Guide withSafety(Safety other) {
    return with(document, terms, other, phases);
  }

  /**
   * Return what other pages may show of this guide, and all that they depend on: everything but its
   * body and what its steps say.
   */
  public Guide outline() {
    return with(document.outline(), terms, safety, phases.stream().map(Phase::outline).toList());
  }

  private Guide with(
      Document otherDocument,
      Map<String, List<Located<String>>> otherTerms,
      Safety otherSafety,
      List<Phase> otherPhases) {
    return new Guide(
        otherDocument,
        audience,
        otherTerms,
        position,
        difficulty,
        tools,
        supplies,
        otherSafety,
        prerequisites,
        related,
        phased,
        otherPhases,
        afterCare,
        totalTime,
        authors,
        review,
        references,
        image,
        video,
        contact,
        disclaimer,
        license,
        tags);
  }
}
