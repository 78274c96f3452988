package dev.waymark.receipt;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Silenced;
import java.util.List;

/**
 * What a build was made of, what it left, and what it had to say.
 *
 * @param inputs fingerprint of all it was made of
 * @param outputs digest of the stamps of all files it left
 * @param diagnostics every finding, sorted
 * @param silenced every silenced finding, sorted
 * @param counts of its report, in an order that the one who wrote them knows
 */
public record Receipt(
    String inputs,
    String outputs,
    List<Diagnostic> diagnostics,
    List<Silenced> silenced,
    List<Integer> counts) {
  public Receipt {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
    counts = List.copyOf(counts);
  }
}
