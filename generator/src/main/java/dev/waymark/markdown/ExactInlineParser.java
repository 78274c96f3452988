package dev.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside paragraphs to the letter of CommonMark 0.31.2, where Flexmark errs. */
final class ExactInlineParser extends InlineParserImpl {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** The last text in which a comment does not end. */
  private @Nullable BasedSequence open;

  ExactInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new FoldedReferences(document));
    super.initializeDocument(document);
  }

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    // Its own characters would have the marks of quotes in them.
    BasedSequence text = paragraph.getContentChars();
    int end = 0;
    for (Definition next : Definition.all(text)) {
      Reference reference = new Reference(next.label(), next.target(), next.title());
      referenceRepository.put(Escaping.normalizeReferenceChars(next.label(), true), reference);
      paragraph.insertBefore(reference);
      end = next.end();
    }
    if (end == text.length()) {
      return paragraph.getTextLength();
    }
    return end == 0 ? 0 : text.subSequence(end).getStartOffset() - paragraph.getStartOffset();
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return upTo(LinkParts.targetEnd(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return upTo(LinkParts.titleEnd(input, index));
  }

  private @Nullable BasedSequence upTo(int end) {
    if (end == LinkParts.NONE) {
      return null;
    }
    BasedSequence part = input.subSequence(index, end);
    index = end;
    return part;
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = upTo(LinkParts.labelEnd(input, index));
    return label == null ? 0 : label.length();
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor kind, char character) {
    int end = index;
    while (LinkParts.is(input, end, character)) {
      end++;
    }
    if (end - index < kind.getMinLength()) {
      return false;
    }
    Flanks flanks = Flanks.of(input, index, end, kind);
    if (!flanks.opens() && !flanks.closes() && kind.skipNonOpenerCloser()) {
      return false;
    }
    Text node = appendSeparateText(input.subSequence(index, end));
    lastDelimiter = new EmphasisRun(input, node, flanks, lastDelimiter, index);
    if (lastDelimiter.getPrevious() != null) {
      lastDelimiter.getPrevious().setNext(lastDelimiter);
    }
    index = end;
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    return input.matchChars(COMMENT, index) ? parseComment() : super.parseHtmlInline();
  }

  private boolean parseComment() {
    int end = commentEnd(index + COMMENT.length());
    if (end == LinkParts.NONE) {
      open = input;
      return false;
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  private int commentEnd(int from) {
    if (input.matchChars(">", from)) {
      return from + 1;
    }
    if (input.matchChars("->", from)) {
      return from + 2;
    }
    int end = input == open ? -1 : input.indexOf(COMMENT_END, from);
    return end < 0 ? LinkParts.NONE : end + COMMENT_END.length();
  }
}
