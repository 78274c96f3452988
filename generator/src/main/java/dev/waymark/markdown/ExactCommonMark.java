package dev.waymark.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Teaches Flexmark 0.64.8 what it does not know of CommonMark 0.31.2. Thread-safe. */
final class ExactCommonMark implements Parser.ParserExtension {
  private final boolean blocks;

  /**
   * Make the extension.
   *
   * @param blocks whether a text has more than paragraphs
   */
  ExactCommonMark(boolean blocks) {
    this.blocks = blocks;
  }

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserFactory(ExactInlineParser::new);
    builder.customDelimiterProcessor(new EmphasisRun.Stars());
    builder.customDelimiterProcessor(new EmphasisRun.Underscores());
    if (blocks) {
      // Flexmark reads definitions for its own inline parser only.
      builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
      builder.customBlockParserFactory(new Underline());
      builder.customBlockParserFactory(new TildeFence());
      builder.customBlockParserFactory(new RawTextParser.Opener());
      builder.customBlockParserFactory(new ListOpener());
    }
  }
}
