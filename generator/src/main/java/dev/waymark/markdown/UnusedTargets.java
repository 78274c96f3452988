package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Destination.Refused;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports targets that no link may have, though none has them here: where the Markdown is read
 * together with other texts, one may.
 */
final class UnusedTargets {
  private UnusedTargets() {}

  static void report(Draft draft, Document document) {
    Set<Span> reported =
        draft.problems().stream().map(Diagnostic::span).collect(Collectors.toSet());
    for (Reference target : Parser.REFERENCES.get(document).values()) {
      BasedSequence url = target.getUrl();
      if (LinkPolicy.link(TextDecoder.decode(url)) instanceof Refused refused
          && refused.rule().equals(MarkdownRule.LINK_SCHEME)
          && !reported.contains(draft.span(url))) {
        draft.report(refused.rule(), refused.message(), url, refused.hint());
      }
    }
  }
}
