package dev.waymark.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import dev.waymark.diagnostic.Similarity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports text in square brackets that its author took for a link or a picture. */
final class UnreadLinks {
  /** A target in parentheses that do not follow at once. */
  private static final Pattern APART =
      Pattern.compile(
          "[ \\u00A0]+\\((?:[^()\\s]+\\.[A-Za-z]{2,4}(?:#[^()\\s]*)?|(?:https?|mailto|tel):[^()\\s]+)\\)");

  private static final Pattern CURLY =
      Pattern.compile("\\([^()\\s]+[ \\t]+[\u201C\u201D\u2018\u2019].*");
  private static final int LONGEST = 1_000;

  private final Draft draft;
  private final ReferenceRepository references;

  UnreadLinks(Draft draft, ReferenceRepository references) {
    this.draft = draft;
    this.references = references;
  }

  /** Report {@code ref}, which no definition belongs to, where it looks like a link. */
  void report(RefNode ref) {
    String behind = behind(ref.getEndOffset());
    if (behind.startsWith("(")) {
      warn(ref, "this looks like a link, but is none", unread(behind));
    } else if (!ref.getText().isEmpty() && !ref.getReference().isEmpty()) {
      warn(
          ref,
          "there is no link target named \"" + ref.getReference() + "\"",
          named(ref.getReference().toString()));
    } else {
      Matcher apart = APART.matcher(behind);
      if (apart.lookingAt()) {
        warn(ref, "this looks like a link, but is none", "take away the space behind the bracket");
      }
    }
  }

  private void warn(RefNode ref, String message, String hint) {
    draft.report(MarkdownRule.LINK_UNREAD, message, ref.getChars(), hint);
  }

  private static String unread(String behind) {
    if (behind.indexOf(')') < 0) {
      return "add the closing parenthesis";
    }
    return CURLY.matcher(behind).matches()
        ? "put the title in straight quotes"
        : "put a target that holds spaces in angle brackets: (<a b.md>)";
  }

  private String named(String name) {
    List<String> known =
        references.values().stream().map(each -> each.getReference().toString()).toList();
    return Similarity.closest(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("write it on a line of its own: [" + name + "]: path-or-address");
  }

  /** Return what follows in the same line. */
  private String behind(int at) {
    String source = draft.source();
    int most = Math.min(source.length(), at + LONGEST);
    int end = source.indexOf('\n', at);
    return source.substring(at, end < 0 || end > most ? most : end);
  }
}
