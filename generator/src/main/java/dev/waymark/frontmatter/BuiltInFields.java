package dev.waymark.frontmatter;

import java.util.Set;

/** The fields of guides and pages that a site cannot declare anew. */
final class BuiltInFields {
  /** All but {@code tags}, which a site may make a taxonomy of. */
  static final Set<String> NAMES =
      Set.of(
          "afterCare",
          "aliases",
          "audience",
          "authors",
          "contact",
          "difficulty",
          "disclaimer",
          "draft",
          "expires",
          "image",
          "language",
          "license",
          "phases",
          "position",
          "prerequisites",
          "published",
          "references",
          "related",
          "review",
          "safety",
          "slug",
          "steps",
          "summary",
          "supplies",
          "title",
          "tools",
          "totalTime",
          "translation",
          "updated",
          "video");

  private BuiltInFields() {}
}
