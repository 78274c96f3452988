package dev.waymark.markdown;

/** Codes of the diagnostics about Markdown. */
final class Codes {
  /** A link to a path from the top of the site, which breaks when the site moves. */
  static final String ABSOLUTE_LINK = "absolute-link";

  /** A callout such as {@code [!WARNNG]} of a kind that does not exist. */
  static final String ALERT_UNKNOWN = "alert-unknown";

  /** A picture that would be fetched from another site. */
  static final String EXTERNAL_IMAGE = "external-image";

  /** A footnote's mark without the footnote. */
  static final String FOOTNOTE_MISSING = "footnote-missing";

  /** A footnote that no mark leads to. */
  static final String FOOTNOTE_UNUSED = "footnote-unused";

  /** A heading on the level that belongs to the page's title. */
  static final String HEADING_LEVEL_ONE = "heading-level-one";

  /** A picture in a text that has room for words only. */
  static final String IMAGE_IN_TEXT = "image-in-text";

  /** A link that leads nowhere. */
  static final String LINK_EMPTY = "link-empty";

  /** A link with a scheme that is not allowed. */
  static final String LINK_SCHEME = "link-scheme";

  /** Text that its author took for a link. */
  static final String LINK_UNREAD = "link-unread";

  /** Markdown nested too deep to be read. */
  static final String MARKDOWN_TOO_DEEP = "markdown-too-deep";

  /** Markdown longer than the limit. */
  static final String MARKDOWN_TOO_LARGE = "markdown-too-large";

  /** Markdown that takes longer to read than allowed. */
  static final String MARKDOWN_TOO_SLOW = "markdown-too-slow";

  /** HTML where the site shows HTML as text. */
  static final String RAW_HTML = "raw-html";

  /** HTML that swallows what follows it, such as an unclosed {@code <script>}. */
  static final String RAW_HTML_UNCLOSED = "raw-html-unclosed";

  private Codes() {}
}
