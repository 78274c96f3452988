package dev.waymark.render;

import freemarker.core.Comment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.core.TextBlock;
import freemarker.template.Template;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what would let a page depend on more than its view: the clock, the data model as a whole,
 * text that becomes code, text that is printed unescaped.
 *
 * <p>It looks at FreeMarker's parsed template: there is no white space or comment any more to hide
 * something in, and no question of what is code and what is text.
 */
@SuppressWarnings("deprecation") // the parsed template is marked so, since it may change
final class ForbiddenExpressions {
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);
  private static final Pattern INTERPOLATION = Pattern.compile("[$#]\\{");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?(?:api|eval|eval_json|evalJson|interpret|new|no_esc|noEsc)\\b"
              + "|(?<![\\p{L}\\p{N}_$@)\\]}\"])\\.(?:now|vars|data_model|dataModel|globals"
              + "|get_optional_template|getOptionalTemplate)\\b"
              + "|^#(?:noautoesc|outputformat|setting (?:locale|time_?[zZ]one))\\b");

  private ForbiddenExpressions() {}

  /**
   * Check a template before it is used.
   *
   * @throws ForbiddenExpressionException at the first place that is refused
   */
  static void check(Template template) throws ForbiddenExpressionException {
    if (!template.getOutputFormat().equals(HTMLOutputFormat.INSTANCE)
        || !template.getAutoEscaping()) {
      throw new ForbiddenExpressionException(
          template.getSourceName(), 1, 1, "another output format than HTML, or unescaped output");
    }
    check(template.getSourceName(), template.getRootTreeNode());
  }

  private static void check(String name, TemplateElement element)
      throws ForbiddenExpressionException {
    if (element instanceof TextBlock || element instanceof Comment) {
      return;
    }
    Matcher forbidden = FORBIDDEN.matcher(withoutStrings(element.getDescription()));
    if (forbidden.find()) {
      throw new ForbiddenExpressionException(
          name, element.getBeginLine(), element.getBeginColumn(), forbidden.group());
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      check(name, (TemplateElement) element.getChildAt(i));
    }
  }

  /** Empty the texts in an expression, but for those that hold expressions themselves. */
  private static String withoutStrings(String code) {
    return STRING
        .matcher(code)
        .replaceAll(
            text ->
                INTERPOLATION.matcher(text.group()).find()
                    ? Matcher.quoteReplacement(text.group())
                    : "\"\"");
  }
}
