package dev.waymark.migrate;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text.
 *
 * @param source where it lies in the folder that is imported
 * @param target where its guide belongs in the content folder; null where none could be made
 * @param text the guide; empty where none could be made
 * @param copies pictures and other files that the guide names: where they come from, by where they
 *     belong
 * @param carried what is in the guide's fields now, in words
 * @param findings what is not, or needs a person; places are in {@code source}
 */
public record ImportedGuide(
    SourcePath source,
    @Nullable SourcePath target,
    String text,
    Map<SourcePath, SourcePath> copies,
    List<String> carried,
    List<Diagnostic> findings) {
  public ImportedGuide {
    copies = new LinkedHashMap<>(copies);
    carried = List.copyOf(carried);
    findings = List.copyOf(findings);
  }

  static ImportedGuide none(SourcePath source, Notes notes) {
    return new ImportedGuide(source, null, "", Map.of(), List.of(), notes.findings());
  }
}
