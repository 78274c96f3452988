package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a guide.
 *
 * @param id unique in the guide: the author's, or {@code step-N}
 * @param ownId whether the author gave the id
 * @param title a short name
 * @param action what to do
 * @param time how long it takes
 * @param repeat how often, in words
 * @param pressure how hard to press
 * @param warning shown before the action
 * @param tip shown after the action
 * @param tools names of the guide's tools used here
 * @param images at most three
 * @param video a video of this step
 * @param at where the step begins
 */
public record Step(
    Located<String> id,
    boolean ownId,
    @Nullable Located<String> title,
    RichText action,
    @Nullable Located<TimeSpan> time,
    @Nullable Located<String> repeat,
    @Nullable Located<Pressure> pressure,
    @Nullable RichText warning,
    @Nullable RichText tip,
    List<Located<String>> tools,
    List<Picture> images,
    @Nullable Video video,
    Span at) {
  public Step {
    tools = List.copyOf(tools);
    images = List.copyOf(images);
  }

  /**
   * Return this without what it says to do. What it warns of stays: translations are held to it.
   */
  Step outline() {
    RichText nothing = RichText.empty(at);
    return new Step(
        id,
        ownId,
        title,
        nothing,
        time,
        repeat,
        pressure,
        warning,
        tip == null ? null : nothing,
        tools,
        images,
        video,
        at);
  }
}
