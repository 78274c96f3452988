package dev.waymark.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes blocks of code; a wide one scrolls, so it can be focused. */
final class CodeBlockRenderer {
  private final Draft draft;
  private final HtmlWriter html;

  CodeBlockRenderer(Draft draft) {
    this.draft = draft;
    this.html = draft.html();
  }

  void fenced(FencedCodeBlock block) {
    if (block.getClosingMarker().isEmpty() && !draft.isSpec()) {
      draft.report(
          MarkdownRule.FENCE_UNCLOSED,
          "nothing ends the code block that begins here",
          block.getOpeningMarker(),
          "write the same signs on a line of their own behind the code");
    }
    List<BasedSequence> lines = block.getContentLines();
    write(language(block), lines, lines.size());
  }

  void indented(IndentedCodeBlock block) {
    List<BasedSequence> lines = block.getContentLines();
    int count = lines.size();
    while (count > 0 && lines.get(count - 1).isBlank()) {
      count--;
    }
    write("", lines, count);
  }

  private void write(String language, List<BasedSequence> lines, int count) {
    html.line().raw(draft.isSpec() ? "<pre><code" : "<pre tabindex=\"0\"><code");
    if (!language.isEmpty()) {
      html.classes("language-" + language);
    }
    html.raw(">");
    for (BasedSequence line : lines.subList(0, count)) {
      line(line);
    }
    if (count > 0) {
      html.line();
    }
    html.raw("</code></pre>\n");
  }

  private void line(BasedSequence line) {
    int from = line.getStartOffset();
    int to = line.getEndOffset();
    if (to - from == line.length()) {
      html.text(draft.source(), from, to);
    } else {
      // A tab that indents partly and is code partly.
      html.text(line.toString());
    }
  }

  private static String language(FencedCodeBlock block) {
    String info = TextDecoder.decode(block.getInfo()).strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }
}
