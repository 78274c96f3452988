package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.Plain;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.json.JsonWriter;
import dev.waymark.model.Language;
import dev.waymark.model.SiteConfig;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Describes front matter and {@code site.yaml} in JSON Schema (2020-12), for editors.
 *
 * <p>What a schema refuses, a build reports too. A build reports more: what needs other files, or
 * the calendar.
 */
public final class FrontMatterSchemas {
  private FrontMatterSchemas() {}

  /**
   * Describe the files of one site: its terms, its fields, what it requires, its languages.
   *
   * @return JSON by file name: {@code guide.schema.json}, {@code page.schema.json}, {@code
   *     site.schema.json}
   */
  public static SortedMap<String, String> of(SiteConfig config) {
    return schemas(config, Words.of(config.languages().stream().map(Language::tag).toList()));
  }

  /**
   * Describe the files of a site that declares nothing; its {@code site.yaml} may be in any
   * languages.
   *
   * @return JSON by file name, as for {@link #of}
   */
  public static SortedMap<String, String> general() {
    return schemas(PlainSite.CONFIG, Plain.LANGUAGE_TAG);
  }

  private static SortedMap<String, String> schemas(SiteConfig config, FieldType tags) {
    SortedMap<String, String> schemas = new TreeMap<>();
    schemas.put("guide.schema.json", write(new SchemaMaker(null).make(GuideShapes.guide(config))));
    schemas.put("page.schema.json", write(new SchemaMaker(null).make(DocumentShapes.page(config))));
    schemas.put("site.schema.json", write(new SchemaMaker(tags).make(SiteShapes.SITE)));
    return Collections.unmodifiableSortedMap(schemas);
  }

  private static String write(Map<String, Object> schema) {
    return new JsonWriter().writeForPeople(schema);
  }
}
