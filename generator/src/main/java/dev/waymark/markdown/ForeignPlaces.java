package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Destination.Refused;

/** Finds out where an author's HTML stands in the file, after a sanitizer has been over it. */
final class ForeignPlaces {
  private final Draft draft;

  ForeignPlaces(Draft draft) {
    this.draft = draft;
  }

  /** Return where {@code value} is first written in HTML, or the first HTML. */
  Span spanOf(String value) {
    return draft.span(find(value));
  }

  /** Report an address. */
  void refuse(Refused refused, String value) {
    draft.report(refused.rule(), refused.message(), find(value), refused.hint());
  }

  /** Report the {@code index}-th piece of HTML. */
  void swallowed(int index) {
    draft.report(
        MarkdownRule.RAW_HTML_UNCLOSED,
        "this HTML swallows the text behind it",
        draft.foreign().get(index),
        "close its tags and quotes before the next empty line");
  }

  private BasedSequence find(String value) {
    for (BasedSequence html : draft.foreign()) {
      int at = html.indexOf(value);
      if (!value.isEmpty() && at >= 0) {
        return html.subSequence(at, at + value.length());
      }
    }
    return draft.foreign().get(0);
  }
}
