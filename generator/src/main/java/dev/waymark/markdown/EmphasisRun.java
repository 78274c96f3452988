package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A row of stars or the like, which knows how long it was before some of them were used. */
final class EmphasisRun extends Delimiter {
  private final int written;

  EmphasisRun(
      BasedSequence input, Text node, Flanks flanks, @Nullable Delimiter previous, int from) {
    super(input, node, node.getChars().charAt(0), flanks.opens(), flanks.closes(), previous, from);
    this.written = node.getTextLength();
    setNumDelims(written);
  }

  /** Return how many of each row make one emphasis (CommonMark 0.31.2, 6.2, rules 9 to 14). */
  private static int use(DelimiterRun opener, DelimiterRun closer) {
    int opening = written(opener);
    int closing = written(closer);
    boolean both = opener.canClose() || closer.canOpen();
    if (both && (opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  private static int written(DelimiterRun run) {
    return run instanceof EmphasisRun ours ? ours.written : run.length();
  }

  /** Emphasis in stars. */
  static final class Stars extends AsteriskDelimiterProcessor {
    Stars() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  /** Emphasis in underscores. */
  static final class Underscores extends UnderscoreDelimiterProcessor {
    Underscores() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }
}
