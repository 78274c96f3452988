package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads code spans as CommonMark 0.31.2 section 6.1 does. */
final class CodeSpan {
  private CodeSpan() {}

  /** Return the code: line ends are spaces, and one space goes from both ends. */
  static String content(Code code) {
    BasedSequence chars = code.getChars();
    int from = code.getOpeningMarker().length();
    int to = chars.length() - code.getClosingMarker().length();
    String content = chars.subSequence(from, to).toString().replace('\n', ' ');
    if (content.contains("\\|") && code.getAncestorOfType(TableCell.class) != null) {
      // In tables a bar is escaped in code too (GitHub Flavored Markdown 0.29, 4.10).
      content = content.replace("\\|", "|");
    }
    boolean padded = content.length() > 1 && content.startsWith(" ") && content.endsWith(" ");
    return padded && !isSpaces(content) ? content.substring(1, content.length() - 1) : content;
  }

  private static boolean isSpaces(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (content.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
