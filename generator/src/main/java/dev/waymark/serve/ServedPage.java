package dev.waymark.serve;

import dev.waymark.LiveFile;
import dev.waymark.LiveFiles;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Exclusion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** What is answered for a path of the site. Immutable. */
final class ServedPage {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;
  private static final String MISSING = "404.html";
  private static final byte[] EMPTY =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Waymark</title><body>\n"
          .getBytes(StandardCharsets.UTF_8);

  private final int status;
  private final String path;
  private final byte[] bytes;
  private final Version version;
  private final String label;
  private final List<Diagnostic> errors;

  private ServedPage(
      int status,
      String path,
      byte[] bytes,
      Version version,
      String label,
      List<Diagnostic> errors) {
    this.status = status;
    this.path = path;
    this.bytes = bytes;
    this.version = version;
    this.label = label;
    this.errors = List.copyOf(errors);
  }

  /** Return the status of HTTP. */
  int status() {
    return status;
  }

  /** Return what a build writes, which nobody may change. */
  byte[] bytes() {
    return bytes;
  }

  /** Return the version of these bytes. */
  Version version() {
    return version;
  }

  /** Return what kept it from being made. */
  List<Diagnostic> errors() {
    return errors;
  }

  /** Find what {@code path}, a file's path on the site, leads to at present. */
  static ServedPage of(String path, Current current) {
    while (true) {
      Current.State state = current.get();
      try {
        LiveFiles files = state.files();
        return files == null ? none(path, state.errors()) : of(path, files);
      } catch (CancellationException newer) {
        if (current.get().number() == state.number()) {
          return none(path, state.errors());
        }
      }
    }
  }

  private static ServedPage of(String path, LiveFiles files) {
    Optional<LiveFile> found = files.find(path);
    if (found.isPresent()) {
      return of(OK, path, found.get(), files);
    }
    return files
        .find(MISSING)
        .map(missing -> of(NOT_FOUND, MISSING, missing, files))
        .orElse(none(path, List.of()));
  }

  private static ServedPage of(int status, String path, LiveFile file, LiveFiles files) {
    if (file.problem().isPresent()) {
      return none(path, List.of(file.problem().get()));
    }
    String label = files.exclusion(path).map(ServedPage::label).orElse("");
    Version version = ContentTypes.isPage(path) ? Version.of(file.bytes()) : Version.NONE;
    return new ServedPage(status, path, file.bytes(), version, label, List.of());
  }

  private static ServedPage none(String path, List<Diagnostic> errors) {
    return new ServedPage(UNAVAILABLE, path, EMPTY, Version.NONE, "", errors);
  }

  private static String label(Exclusion reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  boolean isHtml() {
    return status == UNAVAILABLE || ContentTypes.isPage(path);
  }

  /** Return the page with the script that keeps it fresh, which no build writes. */
  byte[] withScript(String script) {
    // The label says why a build leaves the page out; it is empty where it does not.
    String tag =
        "<script src=\""
            + script
            + "\" data-version=\""
            + version
            + "\" data-label=\""
            + label
            + "\"></script>\n";
    String html = new String(bytes, StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    return (html.substring(0, at) + tag + html.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}
