package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A callout, written as a quote that begins with {@code [!WARNING]}.
 *
 * @param kind in lower case
 * @param rest the first inline node after the mark, in its paragraph
 * @param body the first block after that paragraph
 */
record Alert(String kind, @Nullable Node rest, @Nullable Node body) {
  /** Return its title, which is a text of the site. */
  Segment.Message title() {
    return new Segment.Message("alert." + kind);
  }
}
