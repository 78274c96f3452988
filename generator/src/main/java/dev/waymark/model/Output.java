package dev.waymark.model;

/** What a site is published with beside its pages, and can do without. */
public enum Output {
  /** Each guide as JSON. */
  JSON,
  /** Each guide as Markdown. */
  MARKDOWN,
  /** The page where readers search, and its index. */
  SEARCH,
  /** The feed of each term; that of each language stays. */
  TERM_FEEDS,
  /** The guides for language models. */
  LLMS
}
