package dev.waymark.render;

import java.io.IOException;

/** A template asks for something that templates are not given. */
final class ForbiddenExpressionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;
  private final String expression;

  ForbiddenExpressionException(String template, int line, int column, String expression) {
    super(template + ":" + line + ":" + column + ": " + expression);
    this.template = template;
    this.line = line;
    this.column = column;
    this.expression = expression;
  }

  String template() {
    return template;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String expression() {
    return expression;
  }
}
