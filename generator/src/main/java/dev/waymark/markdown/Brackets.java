package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The characters around the children of a node. */
final class Brackets {
  private Brackets() {}

  /** Return what stands before the first child. */
  static BasedSequence before(Node node) {
    Node first = node.getFirstChild();
    int end = first == null ? node.getEndOffset() : first.getStartOffset();
    return node.baseSubSequence(node.getStartOffset(), end);
  }

  /** Return what stands after the last child. */
  static BasedSequence after(Node node) {
    Node last = node.getLastChild();
    int start = last == null ? node.getEndOffset() : last.getEndOffset();
    return node.baseSubSequence(start, node.getEndOffset());
  }
}
