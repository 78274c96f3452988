package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.model.Body;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Turns Markdown into segments of HTML: CommonMark 0.31.2 with tables, task lists, strikethrough,
 * footnotes, autolinks, definition lists and callouts.
 *
 * <p>Thread-safe. Call it on a thread with a deep stack (512 MB hold every known text); where the
 * stack is too small, the text is reported as too deep.
 */
public final class MarkdownParser {
  private static final int LONGEST = 1 << 20;

  private final Optional<UnaryOperator<String>> sanitizer;
  private final Duration deadline;
  private final boolean keepsMarkdown;
  private final Dialect bodies = new Dialect(Flavour.BODY);
  private final Dialect shortTexts = new Dialect(Flavour.INLINE);

  private MarkdownParser(
      Optional<UnaryOperator<String>> sanitizer, Duration deadline, boolean keepsMarkdown) {
    this.sanitizer = sanitizer;
    this.deadline = deadline;
    this.keepsMarkdown = keepsMarkdown;
  }

  /**
   * Make a parser that shows HTML as text.
   *
   * @param deadline how long one text may take
   */
  public static MarkdownParser escapingHtml(Duration deadline) {
    return new MarkdownParser(Optional.empty(), deadline, true);
  }

  /**
   * Make a parser that lets HTML through.
   *
   * @param sanitizer leaves nothing in an HTML fragment that could act; thread-safe
   * @param deadline how long one text may take
   */
  public static MarkdownParser sanitizingHtml(UnaryOperator<String> sanitizer, Duration deadline) {
    return new MarkdownParser(Optional.of(sanitizer), deadline, true);
  }

  /** Return one whose texts have no Markdown, for sites without the files that show it. */
  public MarkdownParser withoutMarkdown() {
    return new MarkdownParser(sanitizer, deadline, false);
  }

  /**
   * Parse the Markdown part of a file.
   *
   * @param reservedIds ids of the page that headings must not get
   */
  public Parsed<Body> parseBody(PlacedText text, Set<String> reservedIds) {
    return guarded(text, Body.EMPTY, timed -> body(text, timed, reservedIds));
  }

  /** Parse a short text, in which the marks of headings, lists and other blocks mean nothing. */
  public Parsed<RichText> parseInline(PlacedText text) {
    if (WordsAlone.is(text.text())) {
      return new Parsed<>(WordsAlone.rich(text, keepsMarkdown), List.of());
    }
    return parseMarkup(text);
  }

  /** Parse a short text without a look at whether it needs to be. */
  Parsed<RichText> parseMarkup(PlacedText text) {
    RichText nothing = RichText.empty(text.span(0, text.text().length()));
    return guarded(text, nothing, timed -> inline(text, timed));
  }

  private <T> Parsed<T> guarded(PlacedText text, T nothing, Function<TimedText, Parsed<T>> parse) {
    if (text.text().length() > LONGEST) {
      return failed(
          text, nothing, MarkdownRule.MARKDOWN_TOO_LARGE, "this text is longer than 1 MiB");
    }
    try {
      return parse.apply(new TimedText(text.text().replace('\0', '\uFFFD'), deadline));
    } catch (TimedText.TooSlowException e) {
      return failed(
          text, nothing, MarkdownRule.MARKDOWN_TOO_SLOW, "this text takes too long to read");
    } catch (StackOverflowError e) {
      return failed(text, nothing, MarkdownRule.MARKDOWN_TOO_DEEP, "this text is nested too deep");
    }
  }

  private static <T> Parsed<T> failed(PlacedText text, T nothing, Rule rule, String message) {
    Diagnostic problem =
        Diagnostic.of(rule, message, text.span(0, text.text().length()), "split or simplify it");
    return new Parsed<>(nothing, List.of(problem));
  }

  private Parsed<Body> body(PlacedText text, TimedText timed, Set<String> reservedIds) {
    Draft draft =
        Draft.of(text, timed.toString(), Flavour.BODY, sanitizer.isPresent(), reservedIds);
    Document document = bodies.parse(draft.source(), timed);
    new BlockRenderer(draft, document).document(document);
    UnusedTargets.report(draft, document);
    Body body =
        new Body(
            segments(draft),
            markdown(draft, document),
            draft.headings(),
            draft.anchors(),
            draft.links(),
            draft.passages().found(),
            draft.html().words().count());
    return new Parsed<>(body, List.copyOf(draft.problems()));
  }

  private Parsed<RichText> inline(PlacedText text, TimedText timed) {
    Draft draft = Draft.of(text, timed.toString(), Flavour.INLINE, sanitizer.isPresent(), Set.of());
    Document document = shortTexts.parse(draft.source(), timed);
    PlacedText plain = new ShortTextRenderer(draft, document).write(document);
    RichText value =
        new RichText(
            segments(draft),
            plain,
            markdown(draft, document),
            draft.links(),
            text.span(0, text.text().length()));
    return new Parsed<>(value, List.copyOf(draft.problems()));
  }

  private List<Segment> markdown(Draft draft, Document document) {
    if (!keepsMarkdown) {
      return List.of();
    }
    draft.markdown().escapeHtml(document, draft.flavour());
    return draft.markdown().segments();
  }

  private List<Segment> segments(Draft draft) {
    HtmlWriter html = draft.html();
    if (draft.seal().isOpen()) {
      return html.segments();
    }
    String clean = draft.foreign().isEmpty() ? html.html() : sanitizer.get().apply(html.html());
    return new SealedHtml(draft).cut(clean);
  }
}
