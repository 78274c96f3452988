package dev.waymark.report;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import dev.waymark.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes findings as SARIF 2.1.0 (OASIS), which editors and build servers show at their places.
 * Thread-safe.
 */
public final class SarifWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  private final Path root;
  private final Path content;

  /**
   * Make one.
   *
   * @param root absolute path of what an editor or a build server takes for the project
   * @param content absolute path of the content folder
   */
  public SarifWriter(Path root, Path content) {
    this.root = root;
    this.content = content;
  }

  /**
   * Write a report.
   *
   * @param help of every rule that the findings name, by code
   * @param failed whether the findings stopped the build
   */
  public String write(
      Collection<Diagnostic> findings,
      Collection<Silenced> silenced,
      SortedMap<String, RuleHelp> help,
      boolean failed) {
    List<String> codes = List.copyOf(help.keySet());
    List<Object> results = new ArrayList<>();
    findings.forEach(finding -> results.add(result(finding, codes)));
    for (Silenced each : silenced) {
      Map<String, Object> result = result(each.finding(), codes);
      result.put(
          "suppressions", List.of(map("kind", "inSource").with("justification", each.reason())));
      results.add(result);
    }
    Map<String, Object> driver =
        map("name", "Waymark").with("rules", help.values().stream().map(this::rule).toList());
    Map<String, Object> run =
        map("tool", map("driver", driver))
            .with("columnKind", "unicodeCodePoints")
            .with("originalUriBaseIds", map(ROOT, map("uri", folderUri(root))))
            .with("invocations", List.of(map("executionSuccessful", !failed)))
            .with("results", results);
    return new JsonWriter()
            .write(map("$schema", SCHEMA).with("version", "2.1.0").with("runs", List.of(run)))
        + "\n";
  }

  private Map<String, Object> rule(RuleHelp rule) {
    return map("id", rule.code())
        .with("shortDescription", map("text", rule.summary()))
        .with("help", map("text", rule.summary()).with("markdown", rule.markdown()))
        .with("helpUri", rule.page())
        .with("defaultConfiguration", map("level", level(rule.severity())));
  }

  private JsonMap result(Diagnostic finding, List<String> codes) {
    String hint = finding.hint();
    String message = finding.message() + (hint == null ? "" : ": " + hint);
    return map("ruleId", finding.code())
        .with("ruleIndex", codes.indexOf(finding.code()))
        .with("level", level(finding.severity()))
        .with("message", map("text", message))
        .with("locations", List.of(map("physicalLocation", location(finding.span()))));
  }

  private Map<String, Object> location(Span span) {
    JsonMap location = map("artifactLocation", artifact(span.file()));
    if (span.line() == 0) {
      return location;
    }
    JsonMap region = map("startLine", span.line());
    if (span.column() > 0) {
      region.with("startColumn", span.column()).with("endColumn", span.column() + span.length());
    }
    return location.with("region", region);
  }

  private Map<String, Object> artifact(String file) {
    // Not a path: names of files need not be ones that this machine can write.
    List<String> names = new ArrayList<>();
    if (!content.startsWith(root)) {
      names.addAll(List.of(file.split("/")));
      return map("uri", folderUri(content) + relativeUri(names));
    }
    root.relativize(content).forEach(name -> names.add(name.toString()));
    names.addAll(List.of(file.split("/")));
    names.removeIf(String::isEmpty);
    return map("uri", relativeUri(names)).with("uriBaseId", ROOT);
  }

  private static String relativeUri(List<String> names) {
    try {
      // From the root, so that a colon in the first name makes no scheme.
      return new URI(null, null, "/" + String.join("/", names), null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + names, e);
    }
  }

  /** An URI of a folder ends in a slash even where the folder does not exist yet. */
  private static String folderUri(Path folder) {
    String uri = folder.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static JsonMap map(String name, Object value) {
    return new JsonMap().with(name, value);
  }

  /** A JSON object, in the order it is written. */
  @SuppressWarnings("serial")
  private static final class JsonMap extends LinkedHashMap<String, Object> {
    JsonMap with(String name, Object value) {
      put(name, value);
      return this;
    }
  }
}
