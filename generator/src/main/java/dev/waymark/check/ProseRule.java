package dev.waymark.check;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What makes a text hard to read or to trust. */
public enum ProseRule implements Rule {
  /** A step does not begin with what to do. */
  STEP_IMPERATIVE,
  /** A step has too many words to be followed. */
  STEP_TOO_LONG,
  /** A sentence has too many words. */
  LONG_SENTENCE,
  /** A paragraph has too many sentences. */
  LONG_PARAGRAPH,
  /** A list has too many entries. */
  LONG_LIST,
  /** The text of a link does not say where it leads. */
  VAGUE_LINK_TEXT,
  /** Two links of one text lead to different places. */
  SAME_LINK_TEXT,
  /** A text promises what no guide can keep. */
  HEALTH_CLAIM,
  /** A word for a job names a gender. */
  GENDERED_JOB,
  /** An entry of a list of things not to do does not say "do not". */
  DO_NOT_ITEM,
  /** A list of signs is not introduced by a condition. */
  CARE_CARD_WITHOUT_IF,
  /** A safety item says what the heading above it says already. */
  SAFETY_ITEM_REPEATS,
  /** Too many callouts follow each other. */
  CALLOUTS_IN_A_ROW;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
