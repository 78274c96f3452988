package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Finds underlined headings whose text stands below definitions, which Flexmark would make a part
 * of the heading.
 */
final class Underline extends BlockOpener {
  private static final int SHORTEST_BREAK = 3;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT
        || !matched.getBlockParser().isParagraphParser()
        || !isUnderline(line, from)) {
      return BlockStart.none();
    }
    BlockContent paragraph = matched.getBlockParser().getBlockContent();
    int definitions = definitions(paragraph);
    if (definitions == 0) {
      return BlockStart.none();
    }
    if (definitions < paragraph.getLineCount()) {
      return split(paragraph, definitions, heading(paragraph, definitions, line, from))
          .atIndex(line.length());
    }
    return alone(state, paragraph);
  }

  private static boolean isUnderline(BasedSequence line, int from) {
    char mark = line.charAt(from);
    return (mark == '=' || mark == '-') && LinkParts.lineEnd(line, markEnd(line, from)) >= 0;
  }

  private static int markEnd(BasedSequence line, int from) {
    int end = from;
    while (LinkParts.is(line, end, line.charAt(from))) {
      end++;
    }
    return end;
  }

  /** Return how many lines of {@code paragraph} are definitions. */
  private static int definitions(BlockContent paragraph) {
    BasedSequence first = paragraph.getLine(0);
    if (!LinkParts.is(first, LinkParts.blanksEnd(first, 0), '[')) {
      return 0;
    }
    List<Definition> all = Definition.all(paragraph.getContents());
    int end = all.isEmpty() ? 0 : all.get(all.size() - 1).end();
    int lines = 0;
    while (end > 0) {
      end -= paragraph.getLine(lines++).length();
    }
    return lines;
  }

  /** Read a line below nothing but definitions: a break if it looks like one, or text. */
  private static BlockStart alone(ParserState state, BlockContent paragraph) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (line.charAt(from) == '-' && markEnd(line, from) - from >= SHORTEST_BREAK) {
      return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
          .atIndex(line.length());
    }
    return split(paragraph, paragraph.getLineCount(), new ParagraphParser()).atIndex(from);
  }

  private static BlockStart split(BlockContent paragraph, int definitions, BlockParser rest) {
    ParagraphParser first = new ParagraphParser();
    first
        .getBlockContent()
        .addAll(
            paragraph.getLines().subList(0, definitions),
            paragraph.getLineIndents().subList(0, definitions));
    return BlockStart.of(first, rest).replaceActiveBlockParser();
  }

  private static HeadingParser heading(
      BlockContent paragraph, int definitions, BasedSequence line, int from) {
    HeadingParser parser = new HeadingParser(line.charAt(from) == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(paragraph.getContents(definitions, paragraph.getLineCount()).trim());
    heading.setClosingMarker(line.trim());
    heading.setCharsFromContent();
    return parser;
  }
}
