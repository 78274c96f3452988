package dev.waymark.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Finds list items in Flexmark's place, which sees some where a list cannot go on or begin. */
final class ListOpener implements CustomBlockParserFactory {
  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        HeadingParser.Factory.class,
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class,
        ThematicBreakParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory flexmark = new ListBlockParser.Factory().apply(options);
    return (state, matched) ->
        isText(state, matched) ? BlockStart.none() : flexmark.tryStart(state, matched);
  }

  /** Return whether the line is code, or goes on with a sentence such as "on the / 14. of May". */
  private static boolean isText(ParserState state, MatchedBlockParser matched) {
    return state.getIndent() >= BlockOpener.CODE_INDENT
        || (matched.getBlockParser().isParagraphParser()
            && isLaterNumber(state.getLine(), state.getNextNonSpaceIndex()));
  }

  private static boolean isLaterNumber(BasedSequence line, int from) {
    int end = from;
    int number = 0;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      number = Math.min(2, number * 10 + line.charAt(end++) - '0');
    }
    return end > from && number != 1;
  }
}
