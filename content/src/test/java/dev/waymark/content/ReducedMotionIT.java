package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks for less motion gets none. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class ReducedMotionIT {
  private static final String RECORDER =
      """
      window.motions = [];
      for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll', 'animate']) {
        const real = Element.prototype[name];
        const record = function (...parts) {
          if (name === 'animate' || parts[0]?.behavior === 'smooth') motions.push(name);
          return real.apply(this, parts);
        };
        Element.prototype[name] = record;
      }
      for (const name of ['scrollTo', 'scrollBy', 'scroll']) {
        const real = window[name];
        window[name] = (...parts) => {
          if (parts[0]?.behavior === 'smooth') motions.push(name);
          return real.apply(window, parts);
        };
      }
      for (const event of ['transitionrun', 'animationstart']) {
        document.addEventListener(event, ({ target }) => motions.push(event + target.className));
      }""";

  private static final String MOVING =
      """
      [...document.querySelectorAll('*')].filter(element => {
        const style = getComputedStyle(element);
        const lasts = times => times.split(',').some(time => parseFloat(time) > 0.01);
        return style.scrollBehavior === 'smooth'
            || lasts(style.transitionDuration) || lasts(style.animationDuration);
      }).map(element => element.outerHTML.slice(0, 80))""";

  @Test
  void nothingMovesWhileAGuideIsFollowed(Reader reader) {
    List<Map<String, String>> less =
        List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    reader.tell("Emulation.setEmulatedMedia", Map.of("features", less));
    reader.prepare(RECORDER);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    assertThat(reader.texts(MOVING)).isEmpty();
    reader.click("Next");
    guide.awaitStep("warm");
    reader.click("Start timer");
    reader.click("Safety notes");
    reader.await("safety first", () -> reader.sees(reader.find("#wm-safety h2")));
    assertThat(reader.texts("motions")).isEmpty();
    assertThat(reader.texts(MOVING)).isEmpty();
  }
}
