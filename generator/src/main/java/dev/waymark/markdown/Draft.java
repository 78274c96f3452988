package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Heading;
import dev.waymark.model.PlacedText;
import dev.waymark.model.TextLink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one text becomes while it is rendered.
 *
 * @param place knows where its characters stand in the file
 * @param source the text as parsed, as long as the placed one
 * @param flavour what the HTML is for
 * @param rawHtml whether an author's HTML goes into the HTML, to be sanitised
 * @param foreign an author's HTML, where it stands
 * @param markdown the source, with links open
 * @param links where it leads
 */
record Draft(
    PlacedText place,
    String source,
    Flavour flavour,
    boolean rawHtml,
    Seal seal,
    HtmlWriter html,
    Slugger ids,
    List<Heading> headings,
    List<String> anchors,
    List<BasedSequence> foreign,
    OpenMarkdown markdown,
    List<TextLink> links,
    Passages passages,
    Set<Diagnostic> problems) {

  static Draft of(
      PlacedText place, String source, Flavour flavour, boolean rawHtml, Set<String> reserved) {
    // Without a "<" there is no HTML to be told from ours.
    boolean sealed = rawHtml && flavour != Flavour.SPEC && source.indexOf('<') >= 0;
    Seal seal = sealed ? Seal.of(source) : Seal.OPEN;
    return new Draft(
        place,
        source,
        flavour,
        rawHtml,
        seal,
        new HtmlWriter(seal, source.length() * 5 / 4 + 64),
        new Slugger(reserved),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new OpenMarkdown(source),
        new ArrayList<>(),
        new Passages(),
        new LinkedHashSet<>());
  }

  Span span(BasedSequence chars) {
    return place.span(chars.getStartOffset(), chars.getEndOffset());
  }

  void report(Rule rule, String message, BasedSequence at, String hint) {
    problems.add(Diagnostic.of(rule, message, span(at), hint));
  }

  boolean isSpec() {
    return flavour == Flavour.SPEC;
  }
}
