package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide in a list.
 *
 * @param title of the guide
 * @param language it is written in, BCP 47 tag
 * @param foreign whether that is another language than the list's
 * @param untranslated whether readers get the original, for want of a translation
 * @param href where it is, relative to the page
 * @param summary one sentence
 * @param time how long it takes in all
 * @param steps how many it has
 * @param audience such as {@code partner}
 * @param difficulty such as {@code easy}
 * @param terms by taxonomy
 * @param image of the guide
 */
public record GuideCard(
    String title,
    String language,
    boolean foreign,
    boolean untranslated,
    String href,
    @Nullable String summary,
    @Nullable DurationView time,
    int steps,
    @Nullable String audience,
    @Nullable String difficulty,
    List<TermsView> terms,
    @Nullable PictureView image) {
  public GuideCard {
    terms = List.copyOf(terms);
  }
}
