package dev.waymark.rulebook;

import dev.waymark.rulebook.Block.Code;
import dev.waymark.rulebook.Block.Heading;
import dev.waymark.rulebook.Block.Links;
import dev.waymark.rulebook.Block.Prose;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes pages in Markdown. */
final class MarkdownPage {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_\\[\\]<&~|]");
  private static final int SHORTEST_FENCE = 3;

  private MarkdownPage() {}

  static String write(String title, List<Block> blocks) {
    StringBuilder out = new StringBuilder("# ").append(title).append('\n');
    for (Block block : blocks) {
      out.append('\n').append(markdown(block)).append('\n');
    }
    return out.toString();
  }

  private static String markdown(Block block) {
    if (block instanceof Heading heading) {
      return "## " + prose(heading.text());
    }
    if (block instanceof Prose prose) {
      return prose(prose.text());
    }
    if (block instanceof Code code) {
      String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(code.text()) + 1));
      return fence + code.language() + "\n" + code.text().stripTrailing() + "\n" + fence;
    }
    return ((Links) block)
        .sources().stream()
            .map(source -> "- [" + escape(source.title()) + "](<" + source.address() + ">)")
            .collect(Collectors.joining("\n"));
  }

  private static String prose(String text) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (String part : text.split("`", -1)) {
      out.append(code ? "`" + part + "`" : escape(part));
      code = !code;
    }
    return out.toString();
  }

  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll(match -> "\\\\\\" + match.group());
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
