package dev.waymark.migrate;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import dev.waymark.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What other rooms know and an import needs. All of it is thread-safe.
 *
 * @param yaml reads a YAML header
 * @param toml reads a TOML header
 * @param json reads a JSON header
 * @param time reads how long something takes; empty where a text does not say it
 * @param slug makes a part of an address of a text; empty where nothing of it can be one
 * @param look reads a guide as a build does
 */
public record Readers(
    Function<SourceText, Parsed<Optional<DataValue>>> yaml,
    Function<SourceText, Parsed<Optional<DataValue>>> toml,
    Function<SourceText, Parsed<Optional<DataValue>>> json,
    Function<String, Optional<TimeSpan>> time,
    UnaryOperator<String> slug,
    Function<SourceText, Seen> look) {
  /**
   * What a build sees in a guide.
   *
   * @param problems what is wrong with it
   * @param paths where links and pictures of its body lead inside the site, as written
   */
  public record Seen(List<Diagnostic> problems, List<String> paths) {
    public Seen {
      problems = List.copyOf(problems);
      paths = List.copyOf(paths);
    }
  }
}
