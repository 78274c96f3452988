package dev.waymark.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author should know about a rule. Texts are sentences in plain words, with code between
 * backticks.
 *
 * @param family the heading of the rules that stand in one file with this one
 * @param what what is found
 * @param why what would go wrong for a reader or an author
 * @param mend what to do about it
 * @param language tag of the language whose words the rule is about; {@code null} where it is about
 *     texts of any language
 * @param aboutSite whether findings lie in {@code site.yaml}, in the theme or in a file that is no
 *     text, where no guide can answer for them
 * @param sources what the rule rests on
 */
public record Explanation(
    String family,
    String what,
    String why,
    String mend,
    @Nullable String language,
    boolean aboutSite,
    List<Source> sources) {
  public Explanation {
    sources = List.copyOf(sources);
  }
}
