package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a link that is used by its name leads, as in {@code [neck]: ../neck.md "Neck"}.
 *
 * @param label with its brackets and the colon
 * @param target with its angle brackets, if it has any
 * @param title with its quotes
 * @param end offset after it and the end of its last line
 */
record Definition(
    BasedSequence label, BasedSequence target, @Nullable BasedSequence title, int end) {

  /** Return the definitions that the paragraph {@code text} begins with. */
  static List<Definition> all(BasedSequence text) {
    List<Definition> all = new ArrayList<>();
    Definition next = read(text, LinkParts.blanksEnd(text, 0));
    while (next != null) {
      all.add(next);
      next = read(text, LinkParts.blanksEnd(text, next.end()));
    }
    return all;
  }

  private static @Nullable Definition read(BasedSequence text, int from) {
    int colon = LinkParts.labelEnd(text, from);
    if (colon == LinkParts.NONE
        || !LinkParts.is(text, colon, ':')
        || text.subSequence(from + 1, colon - 1).isBlank()) {
      return null;
    }
    int start = LinkParts.spacesEnd(text, colon + 1);
    int end = LinkParts.targetEnd(text, start);
    if (end <= start) {
      return null;
    }
    BasedSequence label = text.subSequence(from, colon + 1);
    BasedSequence target = text.subSequence(start, end);
    int quote = LinkParts.spacesEnd(text, end);
    int title = quote > end ? LinkParts.titleEnd(text, quote) : LinkParts.NONE;
    int line = title == LinkParts.NONE ? LinkParts.NONE : LinkParts.lineEnd(text, title);
    if (line != LinkParts.NONE) {
      return new Definition(label, target, text.subSequence(quote, title), line);
    }
    // What looked like a title may be the text behind.
    line = LinkParts.lineEnd(text, end);
    return line == LinkParts.NONE ? null : new Definition(label, target, null, line);
  }
}
