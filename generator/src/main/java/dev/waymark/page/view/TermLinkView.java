package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A term that has guides.
 *
 * @param slug as guides write it
 * @param label as readers see it
 * @param href where its guides are listed
 * @param summary one sentence
 * @param image of the term
 * @param region where it lies on the body, such as {@code lower-back}
 * @param count how many guides it has
 * @param current whether the link leads to the page it stands on
 */
public record TermLinkView(
    String slug,
    String label,
    String href,
    @Nullable String summary,
    @Nullable PictureView image,
    @Nullable String region,
    int count,
    boolean current) {}
