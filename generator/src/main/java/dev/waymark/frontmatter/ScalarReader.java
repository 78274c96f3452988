package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.FieldType.WholeNumber;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Located;
import dev.waymark.model.RichText;
import dev.waymark.model.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads single values. Each method reports what is wrong and then returns null. */
final class ScalarReader {
  private final Reading reading;

  ScalarReader(Reading reading) {
    this.reading = reading;
  }

  /** Return the node if it is a scalar, empty or not. */
  @Nullable ScalarNode scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar;
    }
    if (!(node instanceof RefusedNode)) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          node,
          "a text belongs here, not " + node.kind(),
          "put the text in quotes if brackets or colons belong to it");
    }
    return null;
  }

  private @Nullable ScalarNode filled(Node node) {
    ScalarNode scalar = scalar(node);
    if (scalar != null && scalar.value().isBlank()) {
      reading.report(
          FrontMatterRule.EMPTY_VALUE, node, "this text is empty", "write something, or delete it");
      return null;
    }
    return scalar;
  }

  private <T> Located<T> located(T value, Node node) {
    return new Located<>(value, reading.span(node));
  }

  @Nullable Located<String> text(Node node) {
    ScalarNode scalar = filled(node);
    return scalar == null ? null : located(scalar.value(), node);
  }

  /** Read a text whose place does not matter. */
  @Nullable String string(Node node) {
    ScalarNode scalar = filled(node);
    return scalar == null ? null : scalar.value();
  }

  @Nullable RichText rich(Node node) {
    ScalarNode scalar = filled(node);
    return scalar == null ? null : reading.rich(scalar);
  }

  /** Read a text that must pass a test. */
  @Nullable Located<String> text(
      Node node, Predicate<String> test, FrontMatterRule code, String message, String hint) {
    Located<String> text = text(node);
    if (text == null || test.test(text.value())) {
      return text;
    }
    reading.report(code, text.at(), "\"" + text.value() + "\" " + message, hint);
    return null;
  }

  @Nullable Boolean bool(Node node) {
    ScalarNode scalar = filled(node);
    if (scalar == null) {
      return null;
    }
    return switch (scalar.value()) {
      case "true" -> true;
      case "false" -> false;
      default -> refuseBool(scalar);
    };
  }

  private @Nullable Boolean refuseBool(ScalarNode scalar) {
    String value = scalar.value();
    String hint =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "yes", "on", "y", "true" -> "write true";
          case "no", "off", "n", "false" -> "write false";
          default -> "write true or false";
        };
    reading.report(
        FrontMatterRule.WRONG_TYPE, scalar, "\"" + value + "\" is neither true nor false", hint);
    return null;
  }

  @Nullable Integer integer(Node node, WholeNumber range) {
    Located<String> text = text(node);
    if (text == null) {
      return null;
    }
    String digits = text.value();
    boolean number = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = number ? Integer.parseInt(digits) : -1;
    if (value < range.least() || value > range.most()) {
      reading.report(
          FrontMatterRule.INVALID_NUMBER,
          text.at(),
          "\"" + digits + "\" is not " + range.inWords(),
          null);
      return null;
    }
    return value;
  }

  @Nullable Located<LocalDate> date(Node node) {
    Located<String> text = text(node);
    if (text == null) {
      return null;
    }
    String value = text.value();
    if (!isDateLike(value)) {
      reading.report(
          FrontMatterRule.INVALID_DATE,
          text.at(),
          "\"" + value + "\" is not a date",
          InvisibleCharacters.hint(value, "write it as year-month-day: 2026-11-22"));
      return null;
    }
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      reading.report(
          FrontMatterRule.INVALID_DATE,
          text.at(),
          "there is no day " + value,
          "check the calendar");
      return null;
    }
  }

  private static boolean isDateLike(String value) {
    if (value.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = value.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if ((i == 4 || i == 7) ? c != '-' : !digit) {
        return false;
      }
    }
    return true;
  }

  @Nullable Located<TimeSpan> time(Node node) {
    ScalarNode scalar = filled(node);
    if (scalar == null) {
      return null;
    }
    TimeParser.Result result = TimeParser.parse(scalar.value());
    if (result.span() != null) {
      return located(result.span(), node);
    }
    Span bad = reading.placed(scalar).span(result.start(), result.end());
    reading.report(FrontMatterRule.INVALID_TIME, bad, result.problem(), TimeParser.FORMS);
    return null;
  }

  <E extends Enum<E>> @Nullable Located<E> choice(Node node, Choices<E> choices) {
    String all = "write one of: " + String.join(", ", choices.byWord().keySet());
    if (!(node instanceof ScalarNode) && !(node instanceof RefusedNode)) {
      reading.report(
          FrontMatterRule.WRONG_TYPE, node, "a single word belongs here, not " + node.kind(), all);
      return null;
    }
    Located<String> word = text(node);
    if (word == null) {
      return null;
    }
    E constant = choices.byWord().get(word.value());
    if (constant == null) {
      reading.report(
          FrontMatterRule.UNKNOWN_VALUE,
          word.at(),
          "\"" + word.value() + "\" is not allowed here",
          InvisibleCharacters.hint(
              word.value(), NearestName.hint(word.value(), choices.byWord().keySet(), all)));
      return null;
    }
    return new Located<>(constant, word.at());
  }
}
