package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** Reads code spans as CommonMark 0.31.2 section 6.1 does. */
final class CodeSpan {
  private CodeSpan() {}

  /** Return the code: line ends are spaces, and one space goes from both ends. */
  static String content(Code code) {
    // The characters of the whole would have the marks of quotes and lists in them.
    String content = code.getText().toString().replace('\n', ' ');
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
