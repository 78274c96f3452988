package dev.waymark.render;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what would let a page depend on more than its view: the clock, the data model as a whole,
 * text that becomes code.
 */
final class ForbiddenExpressions {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("[$]\\{[^}]*}|</?[#@][^>]*>", Pattern.DOTALL);
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?\\s*(?:api|eval|eval_json|interpret|new|no_esc|noEsc|evalJson)\\b"
              + "|(?<![\\w)\\]])\\.\\s*(?:now|vars|data_model|dataModel|globals|get_optional_template|getOptionalTemplate)\\b");

  private ForbiddenExpressions() {}

  static void check(String name, String text) throws IOException {
    String plain =
        COMMENT.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
    Matcher code = CODE.matcher(plain);
    while (code.find()) {
      Matcher forbidden = FORBIDDEN.matcher(code.group());
      if (forbidden.find()) {
        long line = plain.substring(0, code.start() + forbidden.start()).lines().count();
        throw new ForbiddenExpressionException(name, (int) line, forbidden.group());
      }
    }
  }
}
