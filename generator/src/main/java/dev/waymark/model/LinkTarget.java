package dev.waymark.model;

/** What a link in a source file leads to. */
public sealed interface LinkTarget {
  /**
   * A page of the site.
   *
   * @param source the file it is made from
   * @param fragment the part of the page without {@code #}, empty for its top
   */
  record Document(SourcePath source, Route route, String fragment) implements LinkTarget {}

  /**
   * A file that is published as it is.
   *
   * @param fragment a part of it, such as {@code page=3} of a PDF; empty for the whole
   */
  record Media(MediaFile file, String fragment) implements LinkTarget {}

  /** A source file that this build leaves out: a draft, one to come, or one that expired. */
  record LeftOut(SourcePath source) implements LinkTarget {}

  /** A source file that could not be read, which has an error of its own. */
  record Unreadable(SourcePath source) implements LinkTarget {}

  /** Nothing: there is no such file. */
  record Missing(String path) implements LinkTarget {}

  /** A place outside the content folder. */
  record Outside(String path) implements LinkTarget {}
}
