package dev.waymark.page.view;

import dev.waymark.model.DataValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guide's page.
 *
 * @param head for the browser
 * @param title of the guide
 * @param summary one sentence
 * @param audience {@code self}, {@code partner}, {@code parent}, {@code carer}, {@code client} or
 *     {@code professional}
 * @param position {@code sitting}, {@code lying-front}, {@code lying-back}, {@code lying-side} or
 *     {@code standing}
 * @param difficulty one of five, from {@code very-easy} to {@code very-difficult}
 * @param time of all steps
 * @param stepCount of all phases
 * @param terms by taxonomy
 * @param tools what is used
 * @param supplies what is used up
 * @param safety to be shown before the steps
 * @param phased whether the steps come in phases
 * @param phases at least one
 * @param afterCare what to do afterwards
 * @param body the Markdown part
 * @param contents headings of the body
 * @param authors who wrote it
 * @param review who checked it
 * @param published first day
 * @param updated last change
 * @param expires last day
 * @param references the sources it stands on
 * @param image of the whole guide
 * @param video of the whole guide
 * @param contact whom readers of this guide can turn to
 * @param share ways to pass it on
 * @param qr its address, for its printed card; nothing where the site has no {@code baseUrl}
 * @param disclaimer to be shown on the page
 * @param license of the text
 * @param tags free keywords
 * @param prerequisites guides to read before
 * @param related guides to read as well
 * @param followUps guides that name this one as what to read before
 * @param previous the guide before, in the order of lists
 * @param next the guide after
 * @param version which version of the text this is
 * @param formats the guide for machines
 * @param extra fields that the site declares for itself
 */
public record GuideView(
    HeadView head,
    String title,
    @Nullable String summary,
    @Nullable String audience,
    @Nullable String position,
    @Nullable String difficulty,
    @Nullable DurationView time,
    int stepCount,
    List<TermsView> terms,
    List<EquipmentView> tools,
    List<EquipmentView> supplies,
    SafetyView safety,
    boolean phased,
    List<PhaseView> phases,
    List<Html> afterCare,
    Html body,
    List<HeadingView> contents,
    List<AuthorView> authors,
    @Nullable ReviewView review,
    @Nullable DateView published,
    @Nullable DateView updated,
    @Nullable DateView expires,
    List<ReferenceView> references,
    @Nullable PictureView image,
    @Nullable VideoView video,
    ContactView contact,
    ShareView share,
    Later<QrView> qr,
    @Nullable Html disclaimer,
    @Nullable String license,
    List<String> tags,
    List<GuideCard> prerequisites,
    List<GuideCard> related,
    List<GuideCard> followUps,
    @Nullable NeighbourView previous,
    @Nullable NeighbourView next,
    VersionView version,
    FormatsView formats,
    Map<String, DataValue> extra)
    implements PageView {
  public GuideView {
    terms = List.copyOf(terms);
    tools = List.copyOf(tools);
    supplies = List.copyOf(supplies);
    phases = List.copyOf(phases);
    afterCare = List.copyOf(afterCare);
    contents = List.copyOf(contents);
    authors = List.copyOf(authors);
    references = List.copyOf(references);
    tags = List.copyOf(tags);
    prerequisites = List.copyOf(prerequisites);
    related = List.copyOf(related);
    followUps = List.copyOf(followUps);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
