package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step.
 *
 * @param number counted over all phases, from 1
 * @param id for links to it
 * @param title a short name
 * @param action what to do
 * @param time how long it takes
 * @param left how long this step and all after it take; {@code null} where none of them has a time
 * @param repeat how often, in words
 * @param pressure {@code light}, {@code medium} or {@code firm}
 * @param warning to be shown before the action
 * @param tip to be shown after the action
 * @param tools names of what is used
 * @param images at most three
 * @param video a video of the step
 */
public record StepView(
    int number,
    String id,
    @Nullable String title,
    Html action,
    @Nullable DurationView time,
    @Nullable DurationView left,
    @Nullable String repeat,
    @Nullable String pressure,
    @Nullable Html warning,
    @Nullable Html tip,
    List<String> tools,
    List<PictureView> images,
    @Nullable VideoView video) {
  public StepView {
    tools = List.copyOf(tools);
    images = List.copyOf(images);
  }
}
