package dev.waymark.frontmatter;

import dev.waymark.model.Taxonomy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of guides and pages that a site cannot declare anew. */
final class BuiltInFields {
  private static final String TAGS = "tags";

  /** All but {@code tags}, which a site may make a taxonomy of. */
  static final Set<String> NAMES = names();

  /** What a taxonomy cannot be called. */
  static final Set<String> NOT_FOR_TAXONOMIES = notForTaxonomies();

  /** What a field of a site's own cannot be called. */
  static final Set<String> NOT_FOR_SITES = notForSites();

  private BuiltInFields() {}

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(GuideShapes.guide(PlainSite.CONFIG).names());
    names.remove(TAGS);
    return Collections.unmodifiableSet(names);
  }

  private static Set<String> notForTaxonomies() {
    Set<String> names = new LinkedHashSet<>(NAMES);
    names.removeIf(Taxonomy::isDerived);
    return Collections.unmodifiableSet(names);
  }

  private static Set<String> notForSites() {
    Set<String> names = new LinkedHashSet<>(NAMES);
    names.add(TAGS);
    names.add(Taxonomy.TIME);
    return Collections.unmodifiableSet(names);
  }
}
