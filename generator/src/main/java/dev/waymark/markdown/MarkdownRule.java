package dev.waymark.markdown;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with Markdown. */
public enum MarkdownRule implements Rule {
  /** A callout such as {@code [!WARNNG]} of a kind that does not exist. */
  ALERT_UNKNOWN(Severity.WARNING),
  /** A footnote's mark without the footnote. */
  FOOTNOTE_MISSING(Severity.WARNING),
  /** A footnote that no mark leads to. */
  FOOTNOTE_UNUSED(Severity.WARNING),
  /** A code block that nothing ends. */
  FENCE_UNCLOSED(Severity.WARNING),
  /** Number signs that make no heading, since no space follows them. */
  HEADING_WITHOUT_SPACE(Severity.WARNING),
  /** A heading on the level that belongs to the page's title. */
  HEADING_LEVEL_ONE(Severity.WARNING),
  /** A picture in a text that has room for words only. */
  IMAGE_IN_TEXT(Severity.ERROR),
  /** A link that leads nowhere. */
  LINK_EMPTY(Severity.ERROR),
  /** A link with a scheme that is not allowed. */
  LINK_SCHEME(Severity.ERROR),
  /** Text that its author took for a link. */
  LINK_UNREAD(Severity.WARNING),
  /** Markdown nested too deep to be read. */
  MARKDOWN_TOO_DEEP(Severity.ERROR),
  /** Markdown longer than the limit. */
  MARKDOWN_TOO_LARGE(Severity.ERROR),
  /** Markdown that takes longer to read than allowed. */
  MARKDOWN_TOO_SLOW(Severity.ERROR),
  /** HTML where the site shows HTML as text. */
  RAW_HTML(Severity.WARNING),
  /** HTML that swallows what follows it, such as an unclosed {@code <script>}. */
  RAW_HTML_UNCLOSED(Severity.ERROR);

  private final Severity severity;

  MarkdownRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
