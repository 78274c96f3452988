package dev.waymark.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the links and pictures of one text lead to where things lie now. Not thread-safe. */
final class LinkRewriter {
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}\\[([^\\]^][^\\]]*)\\]:[ \\t]*(<[^>]*>|\\S+)[ \\t]*(.*)$");

  private final References references;
  private final Notes notes;
  private final Map<String, Target> definitions = new HashMap<>();
  private final List<Target> unused = new ArrayList<>();

  /**
   * Where a link leads, as written.
   *
   * @param title in its quotes, or empty
   */
  record Target(String destination, String title, int line) {
    /** Return the title as it is written behind a destination. */
    String written() {
      return title.isEmpty() ? "" : " " + title;
    }
  }

  /** A picture of a step. */
  record Picture(String source, String alt, String caption) {
    /** Return it as Markdown. */
    String written() {
      String title = caption.isEmpty() ? "" : " \"" + caption.replace("\"", "\\\"") + "\"";
      return "![" + alt + "](" + source + title + ")";
    }
  }

  /**
   * A text, and the pictures that stood in it.
   *
   * @param text without them
   */
  record Inline(String text, List<Picture> pictures) {
    public Inline {
      pictures = List.copyOf(pictures);
    }
  }

  LinkRewriter(References references, Notes notes, List<Line> body) {
    this.references = references;
    this.notes = notes;
    Fences fences = new Fences();
    for (Line line : body) {
      Matcher definition = DEFINITION.matcher(line.text());
      if (!fences.take(line.text()) && definition.matches()) {
        Target target = new Target(definition.group(2), definition.group(3).strip(), line.number());
        definitions.putIfAbsent(label(definition.group(1)), target);
        unused.add(target);
      }
    }
  }

  /** Name the definitions that nothing referred to: they are gone. */
  void reportUnused() {
    for (Target target : unused) {
      notes.warn(
          "link-unused",
          target.line(),
          "no link uses this target, which was left out: "
              + target.destination()
              + target.written(),
          "add it to the guide's references if it is a source");
    }
  }

  /** Rewrite lines of a body; code stays as it is. */
  List<Line> body(List<Line> lines) {
    List<Line> out = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    Fences fences = new Fences();
    boolean list = false;
    boolean blank = true;
    for (Line line : lines) {
      list = ListScanner.isMark(line.text()) || (list && (!blank || line.indent() > 0));
      boolean indented = line.indent() >= 4 && blank && !list && !line.isBlank();
      boolean code = fences.take(line.text()) || indented;
      blank = line.isBlank() || indented;
      if (code) {
        flush(run, out);
        out.add(line);
      } else if (!DEFINITION.matcher(line.text()).matches()) {
        run.add(line);
      }
    }
    flush(run, out);
    return out;
  }

  private void flush(List<Line> run, List<Line> out) {
    if (run.isEmpty()) {
      return;
    }
    int first = run.get(0).number();
    List<Line> written = new ArrayList<>();
    for (String text : rewrite(Line.join(run), first, null).split("\n", -1)) {
      written.add(new Line(run.get(Math.min(written.size(), run.size() - 1)).number(), text));
    }
    Foreign.report(written, notes);
    out.addAll(written);
    run.clear();
  }

  /** Rewrite a text of one paragraph, and take the pictures out of it. */
  Inline inline(List<Line> lines) {
    List<Picture> pictures = new ArrayList<>();
    String joined =
        Line.join(lines.stream().map(each -> new Line(each.number(), hard(each))).toList());
    String text = rewrite(joined, lines.isEmpty() ? 0 : lines.get(0).number(), pictures);
    String inOne = text.replaceAll("\\s+", " ").strip();
    Foreign.report(inOne, lines, notes);
    return new Inline(inOne, pictures);
  }

  private static String hard(Line line) {
    String text = line.text().strip();
    return text.endsWith("\\") && !text.endsWith("\\\\")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private String rewrite(String text, int firstLine, @Nullable List<Picture> pictures) {
    Function<LinkScanner.Found, Optional<String>> replace =
        found -> replace(found, firstLine, pictures);
    return new LinkScanner(text, replace).rewrite();
  }

  private Optional<String> replace(
      LinkScanner.Found found, int firstLine, @Nullable List<Picture> pictures) {
    int line = firstLine + found.lines();
    Target target = target(found, line);
    if (target == null) {
      return Optional.empty();
    }
    if (!found.picture()) {
      String inner = rewrite(found.text(), line, pictures);
      return Optional.of(references.link(inner, target));
    }
    Optional<Picture> picture = references.picture(found.text(), target);
    if (pictures != null && picture.isPresent()) {
      pictures.add(picture.get());
      return Optional.of("");
    }
    return Optional.of(
        picture
            .map(each -> "![" + found.text() + "](" + each.source() + target.written() + ")")
            .orElseGet(() -> references.withoutPicture(found.text(), target)));
  }

  private @Nullable Target target(LinkScanner.Found found, int line) {
    if (found.destination() != null) {
      return new Target(found.destination(), found.title(), line);
    }
    String label = label(found.label());
    Target definition = definitions.get(label);
    if (definition == null) {
      return null;
    }
    unused.remove(definition);
    return new Target(definition.destination(), definition.title(), line);
  }

  private static String label(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
