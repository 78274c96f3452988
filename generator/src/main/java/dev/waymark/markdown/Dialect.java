package dev.waymark.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that sites are written in, as Flexmark's settings. */
final class Dialect {
  private static final List<DataKey<Boolean>> BLOCKS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HEADING_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR,
          Parser.THEMATIC_BREAK_PARSER);

  private Dialect() {}

  /** Build the parser of a flavour; it is immutable and thread-safe. */
  static Parser parser(Flavour flavour) {
    MutableDataSet options = new MutableDataSet();
    switch (flavour) {
      case BODY -> body(options);
      case INLINE -> inline(options);
      case SPEC -> {}
    }
    return Parser.builder(options).build();
  }

  private static void body(MutableDataSet options) {
    options.set(
        Parser.EXTENSIONS,
        List.of(
            AutolinkExtension.create(),
            DefinitionExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListExtension.create()));
    options.set(DefinitionExtension.TILDE_MARKER, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
  }

  private static void inline(MutableDataSet options) {
    options.set(
        Parser.EXTENSIONS, List.of(AutolinkExtension.create(), StrikethroughExtension.create()));
    BLOCKS.forEach(block -> options.set(block, false));
  }
}
