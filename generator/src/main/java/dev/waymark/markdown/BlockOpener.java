package dev.waymark.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Finds blocks that Flexmark would miss, and is asked before Flexmark. Thread-safe. */
abstract class BlockOpener implements CustomBlockParserFactory, BlockParserFactory {
  /** Spaces from which on a line is code. */
  static final int CODE_INDENT = 4;

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        HeadingParser.Factory.class,
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }
}
