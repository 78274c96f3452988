package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Contact;
import dev.waymark.model.HistoryUse;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.Offline;
import dev.waymark.model.RawHtml;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Untranslated;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A site that declares nothing of its own. */
final class PlainSite {
  static final List<Language> LANGUAGES = List.of(new Language("en", "English", false));
  static final int PAGE_SIZE = 50;

  static final SiteConfig CONFIG =
      new SiteConfig(
          new Located<>("", new Span("site.yaml", 1, 1, 1)),
          null,
          null,
          LANGUAGES,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          Contact.NONE,
          List.of(),
          Map.of(),
          LinkStyle.PRETTY,
          RawHtml.ESCAPE,
          null,
          null,
          List.of(),
          List.of(),
          PAGE_SIZE,
          Set.of(),
          Untranslated.SHOW,
          null,
          false,
          HistoryUse.NONE,
          Offline.NONE,
          null,
          List.of(),
          Map.of());

  private PlainSite() {}
}
