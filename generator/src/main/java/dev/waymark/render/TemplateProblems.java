package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.page.view.Page;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a template, and where. */
final class TemplateProblems {
  /** What FreeMarker puts before the expression that failed. */
  private static final String EXPRESSION = "==>";

  private TemplateProblems() {}

  static Diagnostic diagnose(Page page, Exception problem) {
    if (problem instanceof ForbiddenExpressionException forbidden) {
      return error(
          ThemeRule.TEMPLATE_FORBIDDEN,
          "templates can't use " + forbidden.expression().strip(),
          span(forbidden.template(), forbidden.line(), forbidden.column()),
          "a page may depend on its view, the messages and the theme's assets alone");
    }
    if (problem instanceof ParseException parse) {
      return error(
          ThemeRule.TEMPLATE_SYNTAX,
          firstLine(parse.getEditorMessage()),
          span(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
          null);
    }
    if (problem instanceof TemplateException template) {
      if (template.getCause() instanceof ForbiddenExpressionException forbidden) {
        return diagnose(page, forbidden);
      }
      if (template.getCause() instanceof ParseException parse) {
        return diagnose(page, parse);
      }
      if (template.getCause() instanceof ThemeException theme && theme.span() != null) {
        return error(
            ThemeRule.TEMPLATE_ERROR, String.valueOf(theme.getMessage()), theme.span(), null);
      }
      int line = template.getLineNumber() == null ? 0 : template.getLineNumber();
      int column = template.getColumnNumber() == null ? 0 : template.getColumnNumber();
      String message =
          template.getCause() == null
              ? template.getMessageWithoutStackTop()
              : String.valueOf(template.getCause().getMessage());
      return error(
          ThemeRule.TEMPLATE_ERROR,
          firstLine(message) + " (while rendering " + page.route() + ")",
          span(template.getTemplateSourceName(), line, column),
          null);
    }
    if (problem instanceof TemplateNotFoundException missing) {
      return error(
          ThemeRule.TEMPLATE_MISSING,
          "the theme has no template " + missing.getTemplateName(),
          span(page.template(), 0, 0),
          "add it to the theme, or put the default theme on the class path");
    }
    return error(
        ThemeRule.TEMPLATE_ERROR,
        firstLine(String.valueOf(problem.getMessage())),
        span(page.template(), 0, 0),
        null);
  }

  /** Say that rendering a page was given up. */
  static Diagnostic endless(Page page, String what) {
    return error(
        ThemeRule.TEMPLATE_ENDLESS,
        "the template " + what + " (while rendering " + page.route() + ")",
        span(page.template(), 0, 0),
        "look for a loop without an end, or a macro that calls itself");
  }

  private static Diagnostic error(Rule rule, String message, Span span, @Nullable String hint) {
    return Diagnostic.of(rule, message, span, hint);
  }

  private static Span span(@Nullable String template, int line, int column) {
    String file = "theme/" + (template == null ? "" : template);
    return line <= 0 ? Span.ofFile(file) : new Span(file, line, Math.max(0, column), 1);
  }

  /** Return the first line, and the expression that FreeMarker shows below it. */
  private static String firstLine(@Nullable String message) {
    List<String> lines = message == null ? List.of() : message.lines().map(String::strip).toList();
    if (lines.isEmpty()) {
      return "no reason given";
    }
    boolean shown = lines.size() > 1 && lines.get(1).startsWith(EXPRESSION);
    String expression =
        shown
            ? lines.get(1).substring(EXPRESSION.length()).replaceFirst("\\[in template.*", "")
            : "";
    return (lines.get(0) + expression).strip();
  }
}
