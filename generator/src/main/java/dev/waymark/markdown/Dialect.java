package dev.waymark.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** The Markdown that sites are written in, as Flexmark's settings. Thread-safe. */
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

  private final Parser linking;
  private final Parser plain;

  Dialect(Flavour flavour) {
    linking = parser(flavour, true);
    plain = parser(flavour, false);
  }

  /** Parse {@code text}, whose characters are read through {@code timed}. */
  Document parse(String text, CharSequence timed) {
    // Looking for addresses doubles the time that parsing takes.
    boolean links = text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    return (links ? linking : plain).parse(BasedSequence.of(timed));
  }

  private static Parser parser(Flavour flavour, boolean links) {
    MutableDataSet options = new MutableDataSet();
    List<Extension> extensions = new ArrayList<>();
    extensions.add(new ExactCommonMark(flavour != Flavour.INLINE));
    if (flavour != Flavour.SPEC) {
      extensions.add(StrikethroughExtension.create());
      if (links) {
        extensions.add(AutolinkExtension.create());
      }
    }
    if (flavour == Flavour.BODY) {
      addBlocks(extensions, options);
    } else if (flavour == Flavour.INLINE) {
      BLOCKS.forEach(block -> options.set(block, false));
    }
    return Parser.builder(options.set(Parser.EXTENSIONS, extensions)).build();
  }

  private static void addBlocks(List<Extension> extensions, MutableDataSet options) {
    extensions.add(DefinitionExtension.create());
    extensions.add(FootnoteExtension.create());
    extensions.add(TablesExtension.create());
    extensions.add(TaskListExtension.create());
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
}
