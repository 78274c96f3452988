package dev.waymark.render;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.page.view.Page;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a template, and where. */
final class TemplateProblems {
  private TemplateProblems() {}

  static Diagnostic diagnose(Page page, Exception problem) {
    if (problem instanceof ForbiddenExpressionException forbidden) {
      return error(
          "template-forbidden",
          "templates can't use " + forbidden.expression().strip(),
          span(forbidden.template(), forbidden.line(), 0),
          "a page may depend on its view, the messages and the theme's assets alone");
    }
    if (problem instanceof ParseException parse) {
      return error(
          "template-syntax",
          firstLine(parse.getEditorMessage()),
          span(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
          null);
    }
    if (problem instanceof TemplateException template) {
      int line = template.getLineNumber() == null ? 0 : template.getLineNumber();
      int column = template.getColumnNumber() == null ? 0 : template.getColumnNumber();
      String message =
          template.getCause() == null
              ? template.getMessageWithoutStackTop()
              : String.valueOf(template.getCause().getMessage());
      return error(
          "template-error",
          firstLine(message) + " (while rendering " + page.route() + ")",
          span(template.getTemplateSourceName(), line, column),
          null);
    }
    if (problem instanceof TemplateNotFoundException missing) {
      return error(
          "template-missing",
          "the theme has no template " + missing.getTemplateName(),
          span(page.template(), 0, 0),
          "add it to the theme, or put the default theme on the class path");
    }
    return error(
        "template-error",
        firstLine(String.valueOf(problem.getMessage())),
        span(page.template(), 0, 0),
        null);
  }

  private static Diagnostic error(String code, String message, Span span, @Nullable String hint) {
    return Diagnostic.error(code, message, span, hint);
  }

  private static Span span(@Nullable String template, int line, int column) {
    String file = "theme/" + (template == null ? "" : template);
    return line <= 0 ? Span.ofFile(file) : new Span(file, line, Math.max(0, column), 1);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("").strip();
  }
}
