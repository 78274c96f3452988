package dev.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Reads HTML whose empty lines do not end it (CommonMark 0.31.2, 4.6, condition 1). To Flexmark a
 * {@code textarea} is like any other tag.
 */
final class RawTextParser extends AbstractBlockParser {
  private static final List<String> TAGS = List.of("pre", "script", "style", "textarea");

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private boolean ended;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    ended = hasEndTag(line);
  }

  private static boolean hasEndTag(BasedSequence line) {
    for (int at = line.indexOf("</"); at >= 0; at = line.indexOf("</", at + 2)) {
      int end = tagEnd(line, at + 2);
      if (end >= 0 && LinkParts.is(line, end, '>')) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }

  /** Return the end of the name of such a tag at {@code from}, or a negative number. */
  private static int tagEnd(BasedSequence line, int from) {
    for (String tag : TAGS) {
      if (line.matchCharsIgnoreCase(tag, from)) {
        return from + tag.length();
      }
    }
    return -1;
  }

  /** Finds such HTML. */
  static final class Opener extends BlockOpener {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      return LinkParts.is(line, from, '<') && state.getIndent() < CODE_INDENT && opens(line, from)
          ? BlockStart.of(new RawTextParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }

    private static boolean opens(BasedSequence line, int from) {
      int end = tagEnd(line, from + 1);
      return end == line.length() || (end > 0 && " \t>".indexOf(line.charAt(end)) >= 0);
    }
  }
}
