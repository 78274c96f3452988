package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.frontmatter.Node.Style;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words, to people who have never heard of YAML, what is wrong and where. */
final class SyntaxExplainer {
  /** A name and what people type in the place of a colon. */
  private static final Pattern OTHER_COLON =
      Pattern.compile("([\\w-]+)\\s*([=;\uFF1A\uFE55\uFF1B])");

  private final Reading reading;
  private final FileText text;
  private final int start;
  private final Offsets offsets;
  private final @Nullable ScalarNode last;
  private final int problemsBefore;
  private final Indentation indentation;
  private final Fences fences;

  /**
   * Make one for a reading that failed.
   *
   * @param start where the YAML begins
   * @param last the last text that was read
   * @param problemsBefore how many problems were known when the reading began
   */
  SyntaxExplainer(
      Reading reading, int start, Offsets offsets, @Nullable ScalarNode last, int problemsBefore) {
    this.reading = reading;
    this.text = reading.text();
    this.start = start;
    this.offsets = offsets;
    this.last = last;
    this.problemsBefore = problemsBefore;
    this.indentation = new Indentation(text, start);
    this.fences = new Fences(text);
  }

  /** Report what made the YAML reader give up. */
  void explain(MarkedYamlEngineException failure) {
    int at = failure.getProblemMark().map(mark -> offsets.of(mark.getIndex())).orElse(0);
    int from = failure.getContextMark().map(mark -> offsets.of(mark.getIndex())).orElse(at);
    Failure seen =
        new Failure(String.valueOf(failure.getContext()), failure.getProblem(), from, at);
    if (isExplained(from, at)) {
      return;
    }
    Finding finding = fence(seen);
    finding = finding != null ? finding : quote(seen);
    finding = finding != null ? finding : character(seen);
    finding = finding != null ? finding : scanned(seen);
    finding = finding != null ? finding : parsed(seen);
    if (finding == null) {
      finding =
          new Finding(FrontMatterRule.YAML_SYNTAX, at, "this is not YAML: " + seen.problem, null);
    }
    reading.report(finding.code, text.span(finding.at, finding.end), finding.message, finding.hint);
  }

  /**
   * Return whether a problem in the same line was reported already, or one that takes the end of
   * what is unclosed away: it is the cause.
   */
  private boolean isExplained(int from, int at) {
    List<Diagnostic> known = reading.problems();
    return known.subList(problemsBefore, known.size()).stream()
        .anyMatch(
            problem ->
                problem.span().line() == text.lineOf(at)
                    || (problem.code().equals(FrontMatterRule.YAML_COMMENT.code())
                        && problem.span().line() >= text.lineOf(from)
                        && problem.span().line() <= text.lineOf(at)));
  }

  /** A line that was meant to end the front matter, with a rule in the text below it. */
  private @Nullable Finding fence(Failure seen) {
    int line = fences.isMeant(text.lineOf(seen.at)) ? text.lineOf(seen.at) : text.lineOf(seen.from);
    return fences.isMeant(line)
        ? new Finding(
            FrontMatterRule.FRONT_MATTER_UNCLOSED,
            text.lineStart(line),
            text.lineEnd(line),
            "this line ends the front matter only if it is exactly ---",
            "write three hyphens, and nothing before or behind them")
        : null;
  }

  private @Nullable Finding quote(Failure seen) {
    if (seen.problem.equals("found unexpected end of stream")) {
      return unclosedQuote(seen.from);
    }
    if (seen.problem.startsWith("found unknown escape")
        || seen.problem.startsWith("expected escape sequence")) {
      return syntax(
          text.text().lastIndexOf('\\', seen.at),
          "inside double quotes a backslash has a special meaning",
          "write two backslashes, or use single quotes");
    }
    if (last == null
        || (last.style() != Style.SINGLE_QUOTED && last.style() != Style.DOUBLE_QUOTED)
        || last.end() > seen.at
        || text.lineOf(last.end()) != text.lineOf(seen.at)) {
      return null;
    }
    if (text.lineOf(last.start()) < text.lineOf(last.end())) {
      return unclosedQuote(last.start());
    }
    return text.text().substring(last.end(), seen.at).isBlank()
        ? syntax(
            seen.at,
            "the text goes on after the closing quote",
            last.style() == Style.SINGLE_QUOTED
                ? "write '' for an apostrophe inside single quotes, or use double quotes"
                : "put all of the value in quotes, and a \\ before each quote inside it")
        : null;
  }

  private Finding unclosedQuote(int at) {
    return syntax(at, "the quote that begins here has no end", "add the closing quote");
  }

  private @Nullable Finding character(Failure seen) {
    if (seen.context.equals("while scanning a directive")) {
      return directive(seen.from);
    }
    if (seen.problem.startsWith("expected '<document start>'")) {
      return document(seen.at);
    }
    if (!seen.problem.startsWith("found character '")) {
      return null;
    }
    char c = text.text().charAt(seen.at);
    return c == '\t'
        ? new Finding(
            FrontMatterRule.YAML_TAB,
            seen.at,
            "a tab stands where spaces belong",
            "use spaces instead")
        : syntax(seen.at, "a value cannot begin with " + c, Quoting.hint(text, seen.at));
  }

  private static Finding directive(int at) {
    return syntax(at, "a line cannot begin with %", "put the text in quotes");
  }

  /** Without a document there is only a directive; with one, there is more behind its end. */
  private Finding document(int at) {
    int percent = text.text().indexOf('%', start);
    if (last == null && percent >= 0) {
      return directive(percent);
    }
    int dots = text.text().lastIndexOf("\n...", at) + 1;
    return new Finding(
        FrontMatterRule.YAML_SECOND_DOCUMENT,
        dots,
        dots + 3,
        "three dots end what YAML reads, and more follows",
        "delete this line, or write --- if the front matter ends here");
  }

  private @Nullable Finding scanned(Failure seen) {
    if (seen.context.equals("while scanning an alias")
        && text.text().startsWith("* ", seen.from)
        && seen.from == value(text.lineOf(seen.from))) {
      return syntax(
          seen.from, "an entry of a list begins with a hyphen, not with *", "write - instead");
    }
    String hint = Quoting.hint(text, seen.from);
    FrontMatterRule code =
        switch (seen.context) {
          case "while scanning an alias" -> FrontMatterRule.YAML_ALIAS;
          case "while scanning an anchor" -> FrontMatterRule.YAML_ANCHOR;
          case "while scanning a tag" -> FrontMatterRule.YAML_TAG;
          case "while scanning a block scalar" -> FrontMatterRule.YAML_SYNTAX;
          default ->
              seen.problem.startsWith("found undefined tag handle")
                  ? FrontMatterRule.YAML_TAG
                  : null;
        };
    if (code == null) {
      return null;
    }
    return code == FrontMatterRule.YAML_SYNTAX
        ? syntax(seen.from, "after | or > the text begins in the next line", hint)
        : new Finding(
            code,
            seen.from,
            "a word that begins with " + text.text().charAt(seen.from) + " has a special meaning",
            hint);
  }

  private @Nullable Finding parsed(Failure seen) {
    if (seen.problem.equals("mapping values are not allowed here")) {
      return colon(seen.at);
    }
    if (seen.problem.equals("could not find expected ':'")) {
      return noColon(seen.from);
    }
    if (seen.problem.equals("sequence entries are not allowed here")) {
      return syntax(
          seen.at,
          "a list cannot begin in the line of its field's name",
          "begin it in the next line; put the value in quotes if this is text");
    }
    if (seen.problem.equals("mapping keys are not allowed here")) {
      return syntax(seen.at, "a value cannot begin with a single ?", Quoting.hint(text, seen.at));
    }
    if (seen.problem.startsWith("expected the node content")) {
      return noValue(seen.at);
    }
    if (seen.context.startsWith("while parsing a flow")) {
      return bracket(seen);
    }
    return seen.problem.startsWith("expected <block end>") ? block(seen) : null;
  }

  /** A second colon in a line, or a field that is not in line with the others. */
  private Finding colon(int at) {
    int line = text.lineOf(at);
    int value = Quoting.valueStart(text, line);
    if (value <= at && text.text().substring(text.lineStart(line), value).contains(": ")) {
      return syntax(
          at, "a colon followed by a space has a special meaning", Quoting.hint(text, value));
    }
    int before = line;
    while (before > 1 && (before == line || text.line(before).isBlank())) {
      before--;
    }
    Finding glued = noSpace(before);
    if (glued != null) {
      return glued;
    }
    return isBare(before) && indentation.contentColumn(before) == indentation.contentColumn(line)
        ? noColon(text.lineStart(before) + indentation.contentColumn(before))
        : indentation(value(line));
  }

  /** Return whether a line holds no colon that could end the name of a field. */
  private boolean isBare(int line) {
    String content = text.line(line);
    return text.lineStart(line) >= start && !content.contains(": ") && !content.endsWith(":");
  }

  private int value(int line) {
    int at = text.lineStart(line);
    while (at < text.lineEnd(line) && text.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private Finding noColon(int at) {
    Finding glued = noSpace(text.lineOf(at));
    if (glued != null) {
      return glued;
    }
    Matcher other = OTHER_COLON.matcher(text.text().substring(at, text.lineEnd(text.lineOf(at))));
    return other.lookingAt()
        ? syntax(
            at + other.start(2),
            "an ordinary colon and a space belong here",
            "write " + other.group(1) + ": and then the value")
        : syntax(
            at,
            "this line has no colon",
            "write a field as \"name: value\"; indent a line that continues the one before");
  }

  /** A colon without a space behind it. */
  private @Nullable Finding noSpace(int line) {
    String content = text.line(line);
    int colon = content.indexOf(':');
    boolean glued =
        colon > 0
            && !content.contains(": ")
            && colon + 1 < content.length()
            && !content.startsWith("//", colon + 1);
    return glued
        ? syntax(
            text.lineStart(line) + colon,
            "there is no space after the colon",
            "write a field as \"name: value\"")
        : null;
  }

  /** A comma or a bracket where a value should be. */
  private Finding noValue(int at) {
    boolean atEnd = at >= text.text().length() || text.text().startsWith("---", at);
    int open = Math.max(text.text().lastIndexOf('[', at), text.text().lastIndexOf('{', at));
    if (atEnd && open >= start) {
      return unclosed(open);
    }
    char c = at < text.text().length() ? text.text().charAt(at) : '\n';
    boolean alone = at == Quoting.valueStart(text, text.lineOf(at));
    return alone
        ? syntax(at, "a value cannot begin with " + c, Quoting.hint(text, at))
        : syntax(at, "a value is missing here", "write it, or delete the " + c + " after it");
  }

  private Finding bracket(Failure seen) {
    char close = text.text().charAt(seen.from) == '[' ? ']' : '}';
    int line = text.lineOf(seen.at);
    int closing = text.text().indexOf(close, seen.at);
    boolean closedInLine = closing >= 0 && closing < text.lineEnd(line);
    return closedInLine && line == text.lineOf(seen.from)
        ? syntax(
            seen.at,
            "a comma is missing, or a text with a special character has no quotes",
            "put a text with a colon, a comma or a bracket in quotes")
        : unclosed(seen.from);
  }

  private Finding unclosed(int at) {
    char open = text.text().charAt(at);
    return syntax(
        at,
        "the " + open + " that begins here has no end",
        "add the closing " + (open == '[' ? ']' : '}'));
  }

  private Finding block(Failure seen) {
    int value = Quoting.valueStart(text, text.lineOf(seen.at));
    char first = value < text.text().length() ? text.text().charAt(value) : '\n';
    if (value < seen.at && (first == '[' || first == '{')) {
      return syntax(
          value,
          "a value that begins with " + first + " must end with " + (first == '[' ? ']' : '}'),
          Quoting.hint(text, value));
    }
    if (indentation.beginsWithEntry()
        && value(text.lineOf(seen.at)) == text.lineStart(text.lineOf(seen.at))) {
      return new Finding(
          FrontMatterRule.WRONG_TYPE,
          value(text.lineOf(start)),
          "fields belong here, not a list",
          "write each field as \"name: value\", without a \"- \" before it");
    }
    return text.text().startsWith(":", seen.at)
        ? syntax(seen.at, "a field must begin with its name", "write it as \"name: value\"")
        : indentation(seen.at);
  }

  private Finding indentation(int at) {
    String hint = indentation.hint(at);
    if (hint != null) {
      return syntax(
          at, "this line does not begin in the same column as the lines it belongs to", hint);
    }
    return indentation.isEntry(text.lineOf(at))
        ? syntax(
            at,
            "an entry of a list stands where a field belongs",
            "put the name of its field into the line above, or move it below the front matter")
        : syntax(
            at,
            "this line does not begin in the same column as the lines it belongs to",
            "move it left or right until it does; put a text with a colon in quotes");
  }

  private static Finding syntax(int at, String message, @Nullable String hint) {
    return new Finding(FrontMatterRule.YAML_SYNTAX, at, message, hint);
  }

  /** What the YAML reader says: where it stopped, and where what it was reading begins. */
  private record Failure(String context, String problem, int from, int at) {}

  private record Finding(
      FrontMatterRule code, int at, int end, String message, @Nullable String hint) {
    Finding(FrontMatterRule code, int at, String message, @Nullable String hint) {
      this(code, at, at + 1, message, hint);
    }
  }
}
