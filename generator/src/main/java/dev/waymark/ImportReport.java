package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an import did. Places of findings are in the folder it came from.
 *
 * @param files what became of each text, sorted by path
 * @param copied pictures and other files that are new, by their paths in the content folder
 * @param findings what belongs to no text
 */
public record ImportReport(List<Entry> files, List<String> copied, List<Diagnostic> findings) {
  /** What became of a text. */
  public enum Outcome {
    /** Its guide is new. */
    WRITTEN,
    /** A file of the guide's name was there, and was left as it is. */
    THERE_ALREADY,
    /** No guide could be made of it. */
    NOT_IMPORTED
  }

  /**
   * A text.
   *
   * @param source its path in the folder it came from
   * @param target the guide's path in the content folder; empty where there is none
   * @param carried what is in the guide's fields now, in words
   * @param findings what is not, or needs a person, sorted by place
   */
  public record Entry(
      String source,
      String target,
      Outcome outcome,
      List<String> carried,
      List<Diagnostic> findings) {
    public Entry {
      carried = List.copyOf(carried);
      findings = List.copyOf(findings);
    }
  }

  public ImportReport {
    files = List.copyOf(files);
    copied = List.copyOf(copied);
    findings = List.copyOf(findings);
  }

  /** Return how many texts had this outcome. */
  public long count(Outcome outcome) {
    return files.stream().filter(file -> file.outcome() == outcome).count();
  }
}
