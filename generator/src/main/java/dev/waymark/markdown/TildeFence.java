package dev.waymark.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds code between tildes, where a tilde follows on the first line. */
final class TildeFence extends BlockOpener {
  private static final char TILDE = '~';
  private static final int SHORTEST = 3;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int to = from;
    while (LinkParts.is(line, to, TILDE)) {
      to++;
    }
    int length = to - from;
    if (length < SHORTEST || state.getIndent() >= CODE_INDENT || line.indexOf(TILDE, to) < 0) {
      return BlockStart.none();
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(state.getProperties(), TILDE, length, state.getIndent(), from);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(from, to));
    return BlockStart.of(parser).atIndex(to);
  }
}
