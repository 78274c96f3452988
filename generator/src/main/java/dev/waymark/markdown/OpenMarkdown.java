package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.model.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text's Markdown, in which links inside the site stay open, and HTML is text. Not thread-safe.
 */
final class OpenMarkdown {
  private static final Segment ESCAPE = new Segment.Markup("\\");

  /** What, inside a tag, could begin or end a code span or the text of a link. */
  private static final CharPredicate MARKS = CharPredicate.anyOf("`[]\\");

  private record Hole(int end, Segment filling) {}

  private final String source;
  private final Map<Integer, Hole> holes = new TreeMap<>();

  OpenMarkdown(String source) {
    this.source = source;
  }

  /** Leave the target of a link or picture open. */
  void open(BasedSequence target, Segment segment) {
    if (!target.isEmpty()) {
      holes.put(target.getStartOffset(), new Hole(target.getEndOffset(), segment));
    }
  }

  /**
   * Make text of HTML: nobody knows what a reader of this Markdown lets through. What is not
   * rendered, such as a note that nothing refers to, is no exception.
   *
   * @param flavour where a short text ends up, its lines may be read as blocks
   */
  void escapeHtml(Document document, Flavour flavour) {
    if (source.indexOf('<') < 0) {
      return;
    }
    BitSet kept = new BitSet(source.length());
    keep(document, kept, !unsettles(document, flavour));
    boolean escaped = false;
    for (int at = 0; at + 1 < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '<' && !escaped && !kept.get(at) && opensHtml(source.charAt(at + 1))) {
        holes.putIfAbsent(at, new Hole(at, ESCAPE));
      }
      escaped = c == '\\' && !escaped;
    }
  }

  /**
   * Return whether HTML can, as text, make something else of what stands around it: the three
   * backticks in an HTML block would begin code, and what was code behind them would be HTML. So
   * does code in several lines of a short text.
   */
  private static boolean unsettles(Node parent, Flavour flavour) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase
          || (node instanceof HtmlInlineBase && node.getChars().indexOfAny(MARKS) >= 0)
          || (flavour == Flavour.INLINE
              && node instanceof Code
              && node.getChars().indexOf('\n') >= 0)
          || unsettles(node, flavour)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keep addresses in angle brackets as they are, and targets in them, which are never HTML; and
   * code, where it stays code.
   */
  private static void keep(Node parent, BitSet kept, boolean settled) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof AutoLink || node instanceof MailLink || (settled && isCode(node))) {
        kept.set(node.getStartOffset(), node.getEndOffset());
      } else {
        if (node instanceof LinkNodeBase link && !link.getUrl().isEmpty()) {
          int start = link.getUrl().getStartOffset();
          kept.set(Math.max(0, start - 1), link.getUrl().getEndOffset());
        }
        keep(node, kept, settled);
      }
    }
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private static boolean opensHtml(char next) {
    return (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z')
        || next == '/'
        || next == '!'
        || next == '?';
  }

  List<Segment> segments() {
    if (source.isBlank()) {
      return List.of();
    }
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, Hole> entry : holes.entrySet()) {
      if (entry.getKey() >= at) {
        add(segments, at, entry.getKey());
        segments.add(entry.getValue().filling());
        at = entry.getValue().end();
      }
    }
    add(segments, at, source.length());
    return segments;
  }

  private void add(List<Segment> segments, int start, int end) {
    if (end > start) {
      segments.add(new Segment.Markup(source.substring(start, end)));
    }
  }
}
