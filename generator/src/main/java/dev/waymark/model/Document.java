package dev.waymark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a guide and a page have in common.
 *
 * @param source where it was written
 * @param language BCP 47 tag
 * @param slug its own last part of the address; the file's name is used where it is missing
 * @param title its heading
 * @param summary one sentence
 * @param aliases old paths on the site that lead here
 * @param draft whether it is unfinished
 * @param dates when it is valid
 * @param translation who translated it; {@code null} where the author does not say
 * @param silences rules that do not hold for it
 * @param extra fields that the site declares for itself
 * @param body its Markdown part
 */
public record Document(
    SourcePath source,
    String language,
    @Nullable Located<String> slug,
    Located<String> title,
    @Nullable Located<String> summary,
    List<Located<String>> aliases,
    boolean draft,
    Dates dates,
    @Nullable Translation translation,
    List<Silence> silences,
    Map<String, DataValue> extra,
    Body body) {
  private static final String MARKDOWN = ".md";

  public Document {
    aliases = List.copyOf(aliases);
    silences = List.copyOf(silences);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /**
   * Return what its versions in all languages share: the source without the language in its name.
   */
  public SourcePath original() {
    String suffix = "." + language + MARKDOWN;
    String path = source.value();
    return path.endsWith(suffix)
        ? new SourcePath(path.substring(0, path.length() - suffix.length()) + MARKDOWN)
        : source;
  }

  /** Return this without what its body says, but for the ids in it. */
  Document outline() {
    return new Document(
        source,
        language,
        slug,
        title,
        summary,
        aliases,
        draft,
        dates,
        translation,
        silences,
        extra,
        body.outline());
  }
}
