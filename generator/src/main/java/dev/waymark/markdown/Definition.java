package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Where a link that is used by its name leads, as in {@code [neck]: ../neck.md "Neck"}.
 *
 * @param label with its brackets and the colon
 * @param target with its angle brackets, if it has any
 * @param title with its quotes
 * @param length of the whole, with the end of its last line
 */
record Definition(
    BasedSequence label, BasedSequence target, @Nullable BasedSequence title, int length) {

  /** Return the definition that {@code text} begins with, or {@code null}. */
  static @Nullable Definition read(BasedSequence text) {
    int colon = LinkParts.labelEnd(text, 0);
    if (colon == LinkParts.NONE || !LinkParts.is(text, colon, ':') || isBlank(text, colon - 1)) {
      return null;
    }
    int start = LinkParts.spacesEnd(text, colon + 1);
    int end = LinkParts.targetEnd(text, start);
    if (end <= start) {
      return null;
    }
    BasedSequence label = text.subSequence(0, colon + 1);
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

  /** Return the length of all definitions that the paragraph {@code text} begins with. */
  static int all(BasedSequence text) {
    int from = 0;
    while (true) {
      int bracket = LinkParts.blanksEnd(text, from);
      Definition next = LinkParts.is(text, bracket, '[') ? read(text.subSequence(bracket)) : null;
      if (next == null) {
        return from;
      }
      from = bracket + next.length();
    }
  }

  private static boolean isBlank(BasedSequence text, int bracket) {
    return text.subSequence(1, bracket).isBlank();
  }
}
