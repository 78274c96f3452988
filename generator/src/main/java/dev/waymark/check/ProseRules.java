package dev.waymark.check;

/** A family of rules about what readers read. Stateless. */
interface ProseRules {
  /** Report what is wrong with a file's texts. */
  void check(Prose prose);
}
