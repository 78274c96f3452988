package dev.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out which quotes are callouts, as GitHub does. */
final class AlertReader {
  private static final List<String> KINDS =
      List.of("note", "tip", "important", "warning", "caution");

  private final Draft draft;

  AlertReader(Draft draft) {
    this.draft = draft;
  }

  /** Return the callout that {@code quote} is, or {@code null}. */
  @Nullable Alert read(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return null;
    }
    int start = first.getStartOffset();
    int end = lineEnd(start);
    String kind = kind(draft.source().substring(start, end).strip());
    if (kind.isEmpty()) {
      return null;
    }
    if (!KINDS.contains(kind)) {
      unknown(first.baseSubSequence(start, end));
      return null;
    }
    return new Alert(kind, after(first, end), first.getNext());
  }

  private int lineEnd(int start) {
    int end = draft.source().indexOf('\n', start);
    return end < 0 ? draft.source().length() : end;
  }

  private static String kind(String line) {
    if (!line.startsWith("[!") || !line.endsWith("]")) {
      return "";
    }
    String name = line.substring(2, line.length() - 1);
    for (int i = 0; i < name.length(); i++) {
      char c = (char) (name.charAt(i) | 0x20);
      if (c < 'a' || c > 'z') {
        return "";
      }
    }
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable Node after(Paragraph first, int lineEnd) {
    Node node = first.getFirstChild();
    while (node != null && node.getStartOffset() <= lineEnd) {
      node = node.getNext();
    }
    return node;
  }

  private void unknown(BasedSequence line) {
    draft.report(
        MarkdownRule.ALERT_UNKNOWN,
        "there is no such callout",
        line,
        "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]");
  }
}
